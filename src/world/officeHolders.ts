/** Who held an office, so that "le président russe" can be tied to somebody a text names. */
export interface OfficeHolder {
  /** Role of `offices.ts`. */
  readonly role: string;
  /** Country or body, code of the gazetteer; a party's name for `party-leader`; a city's for `mayor`. */
  readonly of: string;
  /** As French papers spell it. */
  readonly name: string;
  /** Other spellings, and the surname where it is not the last word. */
  readonly aliases: readonly string[];
  /** ISO date, reduced: `2017` or `2017-05`. */
  readonly from: string;
  /** Null while in office. */
  readonly to: string | null;
}

// role of: name (alias, alias) from/to; … A missing end means still in office.
const table = `
president FR: Valéry Giscard d'Estaing (VGE, Giscard) 1974-05/1981-05; François Mitterrand 1981-05/1995-05; Jacques Chirac 1995-05/2007-05; Nicolas Sarkozy 2007-05/2012-05; François Hollande 2012-05/2017-05; Emmanuel Macron 2017-05/
prime-minister FR: Jacques Chirac 1974-05/1976-08; Raymond Barre 1976-08/1981-05; Pierre Mauroy 1981-05/1984-07; Laurent Fabius 1984-07/1986-03; Jacques Chirac 1986-03/1988-05; Michel Rocard 1988-05/1991-05; Édith Cresson 1991-05/1992-04; Pierre Bérégovoy 1992-04/1993-03; Édouard Balladur 1993-03/1995-05; Alain Juppé 1995-05/1997-06; Lionel Jospin 1997-06/2002-05; Jean-Pierre Raffarin 2002-05/2005-05; Dominique de Villepin 2005-05/2007-05; François Fillon 2007-05/2012-05; Jean-Marc Ayrault 2012-05/2014-03; Manuel Valls 2014-03/2016-12; Bernard Cazeneuve 2016-12/2017-05; Édouard Philippe 2017-05/2020-07; Jean Castex 2020-07/2022-05; Élisabeth Borne 2022-05/2024-01; Gabriel Attal 2024-01/2024-09; Michel Barnier 2024-09/2024-12; François Bayrou 2024-12/2025-09; Sébastien Lecornu 2025-09/
foreign-minister FR: Jean Sauvagnargues 1974/1976; Louis de Guiringaud 1976/1978; Jean François-Poncet 1978/1981; Claude Cheysson 1981/1984; Roland Dumas 1984/1986; Jean-Bernard Raimond 1986/1988; Roland Dumas 1988/1993; Alain Juppé 1993/1995; Hervé de Charette 1995/1997; Hubert Védrine 1997/2002; Dominique de Villepin 2002/2004; Michel Barnier 2004/2005; Philippe Douste-Blazy 2005/2007; Bernard Kouchner 2007-05/2010-11; Michèle Alliot-Marie (MAM) 2010-11/2011-02; Alain Juppé 2011-02/2012-05; Laurent Fabius 2012-05/2016-02; Jean-Marc Ayrault 2016-02/2017-05; Jean-Yves Le Drian 2017-05/2022-05; Catherine Colonna 2022-05/2024-01; Stéphane Séjourné 2024-01/2024-09; Jean-Noël Barrot 2024-09/
defence-minister FR: Charles Hernu 1981/1985; Paul Quilès 1985/1986; André Giraud 1986/1988; Jean-Pierre Chevènement 1988/1991; Pierre Joxe 1991/1993; François Léotard 1993/1995; Charles Millon 1995/1997; Alain Richard 1997/2002; Michèle Alliot-Marie 2002/2007; Hervé Morin 2007/2010-11; Alain Juppé 2010-11/2011-02; Gérard Longuet 2011-02/2012-05; Jean-Yves Le Drian 2012-05/2017-05; Sylvie Goulard 2017-05/2017-06; Florence Parly 2017-06/2022-05; Sébastien Lecornu 2022-05/2025-09; Catherine Vautrin 2025-10/
interior-minister FR: Michel Poniatowski 1974/1977; Christian Bonnet 1977/1981; Gaston Defferre 1981/1984; Pierre Joxe 1984/1986; Charles Pasqua 1986/1988; Pierre Joxe 1988/1991; Philippe Marchand 1991/1992; Paul Quilès 1992/1993; Charles Pasqua 1993/1995; Jean-Louis Debré 1995/1997; Jean-Pierre Chevènement 1997/2000; Daniel Vaillant 2000/2002; Nicolas Sarkozy 2002/2004; Dominique de Villepin 2004/2005; Nicolas Sarkozy 2005/2007; Michèle Alliot-Marie 2007/2009; Brice Hortefeux 2009/2011; Claude Guéant 2011/2012; Manuel Valls 2012-05/2014-04; Bernard Cazeneuve 2014-04/2016-12; Bruno Le Roux 2016-12/2017-03; Matthias Fekl 2017-03/2017-05; Gérard Collomb 2017-05/2018-10; Christophe Castaner 2018-10/2020-07; Gérald Darmanin 2020-07/2024-09; Bruno Retailleau 2024-09/2025-10; Laurent Nuñez 2025-10/
finance-minister FR: Jacques Delors 1981/1984; Pierre Bérégovoy 1984/1986; Édouard Balladur 1986/1988; Pierre Bérégovoy 1988/1992; Michel Sapin 1992/1993; Edmond Alphandéry 1993/1995; Alain Madelin 1995/1995; Jean Arthuis 1995/1997; Dominique Strauss-Kahn (DSK) 1997/1999; Christian Sautter 1999/2000; Laurent Fabius 2000/2002; Francis Mer 2002/2004; Nicolas Sarkozy 2004/2004; Hervé Gaymard 2004/2005; Thierry Breton 2005/2007; Jean-Louis Borloo 2007-05/2007-06; Christine Lagarde 2007-06/2011-06; François Baroin 2011-06/2012-05; Pierre Moscovici 2012-05/2014-04; Michel Sapin 2014-04/2017-05; Arnaud Montebourg 2014-04/2014-08; Emmanuel Macron 2014-08/2016-08; Bruno Le Maire 2017-05/2024-09; Antoine Armand 2024-09/2024-12; Éric Lombard 2024-12/2025-10; Roland Lescure 2025-10/
justice-minister FR: Robert Badinter 1981/1986; Élisabeth Guigou 1997/2000; Marylise Lebranchu 2000/2002; Dominique Perben 2002/2005; Pascal Clément 2005/2007; Rachida Dati 2007/2009; Michèle Alliot-Marie 2009/2010; Michel Mercier 2010/2012; Christiane Taubira 2012-05/2016-01; Jean-Jacques Urvoas 2016-01/2017-05; François Bayrou 2017-05/2017-06; Nicole Belloubet 2017-06/2020-07; Éric Dupond-Moretti 2020-07/2024-01; Didier Migaud 2024-09/2024-12; Gérald Darmanin 2024-12/
minister FR: Jack Lang 1981/1993; Najat Vallaud-Belkacem 2012/2017; Ségolène Royal 2014/2017; Jean-Michel Blanquer 2017/2022; Nicolas Hulot 2017/2018; François de Rugy 2018/2019; Marlène Schiappa 2017/2022; Muriel Pénicaud 2017/2020; Agnès Buzyn 2017/2020; Olivier Véran 2020/2022; Roselyne Bachelot 2020/2022; Rachida Dati 2024/; Marisol Touraine 2012/2017; Stéphane Le Foll 2012/2017; Myriam El Khomri 2015/2017; Fleur Pellerin 2012/2016; Cécile Duflot 2012/2014; Delphine Batho 2012/2013; Jérôme Cahuzac 2012/2013; Vincent Peillon 2012/2014; Benoît Hamon 2012/2014; Xavier Bertrand 2005/2012; Luc Chatel 2007/2012; Nathalie Kosciusko-Morizet (NKM) 2007/2012; Frédéric Mitterrand 2009/2012; Valérie Pécresse 2007/2012; Laurent Wauquiez 2007/2012
parliament-president FR: Edgar Faure 1973/1978; Jacques Chaban-Delmas 1978/1981; Louis Mermaz 1981/1986; Jacques Chaban-Delmas 1986/1988; Laurent Fabius 1988/1992; Henri Emmanuelli 1992/1993; Philippe Séguin 1993/1997; Laurent Fabius 1997/2000; Raymond Forni 2000/2002; Jean-Louis Debré 2002/2007; Bernard Accoyer 2007/2012; Claude Bartolone 2012/2017; François de Rugy 2017/2018; Richard Ferrand 2018/2022; Yaël Braun-Pivet 2022/; Alain Poher 1968/1992; René Monory 1992/1998; Christian Poncelet 1998/2008; Gérard Larcher 2008/2011; Jean-Pierre Bel 2011/2014; Gérard Larcher 2014/
mayor paris: Jacques Chirac 1977/1995; Jean Tiberi 1995/2001; Bertrand Delanoë 2001/2014; Anne Hidalgo 2014/2026
mayor londres: Ken Livingstone 2000/2008; Boris Johnson 2008/2016; Sadiq Khan 2016/
mayor new-york: Rudy Giuliani (Rudolph Giuliani) 1994/2001; Michael Bloomberg 2002/2013; Bill de Blasio 2014/2021; Eric Adams 2022/2025; Zohran Mamdani 2026/
mayor marseille: Gaston Defferre 1953/1986; Jean-Claude Gaudin 1995/2020; Benoît Payan 2020-12/
mayor lyon: Gérard Collomb 2001/2017; Georges Képénékian 2017/2018; Gérard Collomb 2018/2020; Grégory Doucet 2020/
mayor bordeaux: Jacques Chaban-Delmas 1947/1995; Alain Juppé 1995/2004; Alain Juppé 2006/2019; Nicolas Florian 2019/2020; Pierre Hurmic 2020/2026
mayor lille: Pierre Mauroy 1973/2001; Martine Aubry 2001/2025; Arnaud Deslandes 2025/
mayor nice: Christian Estrosi 2008/2016; Philippe Pradal 2016/2017; Christian Estrosi 2017/2026
mayor istanbul: Recep Tayyip Erdogan 1994/1998; Ekrem Imamoglu 2019/2025
mayor moscou: Iouri Loujkov 1992/2010; Sergueï Sobianine 2010/
mayor kiev: Vitali Klitschko 2014/
first-lady FR: Anne-Aymone Giscard d'Estaing 1974/1981; Danielle Mitterrand 1981/1995; Bernadette Chirac 1995/2007; Cécilia Sarkozy (Cécilia Attias) 2007-05/2007-10; Carla Bruni-Sarkozy (Carla Bruni) 2008-02/2012-05; Valérie Trierweiler 2012-05/2014-01; Brigitte Macron 2017-05/
first-lady US: Betty Ford 1974/1977; Rosalynn Carter 1977/1981; Nancy Reagan 1981/1989; Barbara Bush 1989/1993; Hillary Clinton 1993/2001; Laura Bush 2001/2009; Michelle Obama 2009/2017; Melania Trump 2017/2021; Jill Biden 2021/2025; Melania Trump 2025/
first-lady UA: Olena Zelenska 2019/
first-lady CI: Simone Gbagbo 2000/2011; Dominique Ouattara 2011/
first-lady CM: Chantal Biya 1994/
first-lady SY: Asma al-Assad 2000/2024
spokesperson RU: Dmitri Peskov (Dmitry Peskov) 2012/; Maria Zakharova 2015/
adviser FR: Claude Guéant 2007/2011; Xavier Musca 2011/2012; Jean-Pierre Jouyet 2014/2017; Alexis Kohler 2017/2025; Emmanuel Bonne 2019/; Jean-David Levitte 2007/2012; Henri Guaino 2007/2012; Jacques Attali 1981/1991
party-leader PS: François Mitterrand 1971/1981; Lionel Jospin 1981/1988; Pierre Mauroy 1988/1992; Laurent Fabius 1992/1993; Michel Rocard 1993/1994; Henri Emmanuelli 1994/1995; Lionel Jospin 1995/1997; François Hollande 1997/2008; Martine Aubry 2008/2012; Harlem Désir 2012/2014; Jean-Christophe Cambadélis 2014/2017; Olivier Faure 2018/
party-leader RN: Jean-Marie Le Pen 1972/2011; Marine Le Pen 2011/2022; Jordan Bardella 2022/
party-leader LR: Alain Juppé 2002/2004; Nicolas Sarkozy 2004/2007; Xavier Bertrand 2008/2010; Jean-François Copé 2010/2014; Nicolas Sarkozy 2014/2016; Laurent Wauquiez 2017/2019; Christian Jacob 2019/2022; Éric Ciotti 2022/2024; Bruno Retailleau 2025/
party-leader LFI: Jean-Luc Mélenchon 2016/; Manuel Bompard 2022/
party-leader MoDem: François Bayrou 2007/
party-leader PCF: Georges Marchais 1972/1994; Robert Hue 1994/2001; Marie-George Buffet 2001/2010; Pierre Laurent 2010/2018; Ian Brossat 2018/2018; Fabien Roussel 2018/
party-leader EELV: Cécile Duflot 2006/2012; Emmanuelle Cosse 2013/2016; David Cormand 2016/2019; Julien Bayou 2019/2022; Marine Tondelier 2022/
party-leader UDI: Jean-Louis Borloo 2012/2014; Jean-Christophe Lagarde 2014/2022
party-leader Debout la France: Nicolas Dupont-Aignan 2008/
party-leader Reconquête: Éric Zemmour 2021/
party-leader LREM: Christophe Castaner 2017/2018; Stanislas Guerini 2018/2022; Stéphane Séjourné 2022/2024; Gabriel Attal 2024/
party-leader Horizons: Édouard Philippe 2021/
union-leader CGT: Georges Séguy 1967/1982; Henri Krasucki 1982/1992; Louis Viannet 1992/1999; Bernard Thibault 1999/2013; Thierry Lepaon 2013/2015; Philippe Martinez 2015/2023; Sophie Binet 2023/
union-leader CFDT: Edmond Maire 1971/1988; Nicole Notat 1992/2002; François Chérèque 2002/2012; Laurent Berger 2012/2023; Marylise Léon 2023/
union-leader FO: Jean-Claude Mailly 2004/2018; Pascal Pavageau 2018/2018; Yves Veyrier 2018/2022; Frédéric Souillot 2022/
ceo Medef: Laurence Parisot 2005/2013; Pierre Gattaz 2013/2018; Geoffroy Roux de Bézieux 2018/2023; Patrick Martin 2023/
president US: Gerald Ford 1974-08/1977-01; Jimmy Carter 1977-01/1981-01; Ronald Reagan 1981-01/1989-01; George Bush (George H. W. Bush, George Bush père) 1989-01/1993-01; Bill Clinton 1993-01/2001-01; George W. Bush (George Bush, George Walker Bush) 2001-01/2009-01; Barack Obama 2009-01/2017-01; Donald Trump 2017-01/2021-01; Joe Biden (Joseph Biden) 2021-01/2025-01; Donald Trump 2025-01/
vice-president US: Walter Mondale 1977/1981; George Bush 1981/1989; Dan Quayle 1989/1993; Al Gore 1993/2001; Dick Cheney 2001/2009; Joe Biden 2009/2017; Mike Pence 2017/2021; Kamala Harris 2021/2025; JD Vance (J. D. Vance, J.D. Vance) 2025/
foreign-minister US: Henry Kissinger 1973/1977; Cyrus Vance 1977/1980; Edmund Muskie 1980/1981; Alexander Haig 1981/1982; George Shultz 1982/1989; James Baker 1989/1992; Lawrence Eagleburger 1992/1993; Warren Christopher 1993/1997; Madeleine Albright 1997/2001; Colin Powell 2001/2005; Condoleezza Rice 2005/2009; Hillary Clinton 2009/2013; John Kerry 2013/2017; Rex Tillerson 2017/2018; Mike Pompeo 2018/2021; Antony Blinken (Anthony Blinken, Tony Blinken) 2021/2025; Marco Rubio 2025/
defence-minister US: Donald Rumsfeld 1975/1977; Harold Brown 1977/1981; Caspar Weinberger 1981/1987; Dick Cheney 1989/1993; Les Aspin 1993/1994; William Perry 1994/1997; William Cohen 1997/2001; Donald Rumsfeld 2001/2006; Robert Gates 2006/2011; Leon Panetta 2011/2013; Chuck Hagel 2013/2015; Ashton Carter (Ash Carter) 2015/2017; James Mattis (Jim Mattis) 2017/2019; Mark Esper 2019/2020; Lloyd Austin 2021/2025; Pete Hegseth 2025/
finance-minister US: Robert Rubin 1995/1999; Lawrence Summers (Larry Summers) 1999/2001; Paul O'Neill 2001/2002; John Snow 2003/2006; Henry Paulson (Hank Paulson) 2006/2009; Timothy Geithner (Tim Geithner) 2009/2013; Jack Lew (Jacob Lew) 2013/2017; Steven Mnuchin 2017/2021; Janet Yellen 2021/2025; Scott Bessent 2025/
justice-minister US: Janet Reno 1993/2001; John Ashcroft 2001/2005; Alberto Gonzales 2005/2007; Eric Holder 2009/2015; Loretta Lynch 2015/2017; Jeff Sessions 2017/2018; William Barr (Bill Barr) 2019/2020; Merrick Garland 2021/2025; Pam Bondi 2025/
adviser US: Zbigniew Brzezinski 1977/1981; Brent Scowcroft 1989/1993; Condoleezza Rice 2001/2005; Susan Rice 2013/2017; Michael Flynn 2017/2017; H. R. McMaster 2017/2018; John Bolton 2018/2019; Robert O'Brien 2019/2021; Jake Sullivan 2021/2025; Jared Kushner 2017/2021; Steve Bannon 2017/2017; John Kelly 2017/2019
parliament-president US: Tip O'Neill 1977/1987; Newt Gingrich 1995/1999; Dennis Hastert 1999/2007; Nancy Pelosi 2007/2011; John Boehner 2011/2015; Paul Ryan 2015/2019; Nancy Pelosi 2019/2023; Kevin McCarthy 2023/2023; Mike Johnson 2023/
chancellor DE: Helmut Schmidt 1974/1982; Helmut Kohl 1982/1998; Gerhard Schröder (Gerhard Schroeder) 1998/2005; Angela Merkel 2005/2021; Olaf Scholz 2021/2025; Friedrich Merz 2025/
president DE: Richard von Weizsäcker 1984/1994; Roman Herzog 1994/1999; Johannes Rau 1999/2004; Horst Köhler 2004/2010; Christian Wulff 2010/2012; Joachim Gauck 2012/2017; Frank-Walter Steinmeier 2017/
foreign-minister DE: Hans-Dietrich Genscher 1974/1992; Klaus Kinkel 1992/1998; Joschka Fischer 1998/2005; Frank-Walter Steinmeier 2005/2009; Guido Westerwelle 2009/2013; Frank-Walter Steinmeier 2013/2017; Sigmar Gabriel 2017/2018; Heiko Maas 2018/2021; Annalena Baerbock 2021/2025; Johann Wadephul 2025/
finance-minister DE: Theo Waigel 1989/1998; Oskar Lafontaine 1998/1999; Hans Eichel 1999/2005; Peer Steinbrück 2005/2009; Wolfgang Schäuble 2009/2017; Olaf Scholz 2018/2021; Christian Lindner 2021/2024; Jörg Kukies 2024/2025; Lars Klingbeil 2025/
defence-minister DE: Karl-Theodor zu Guttenberg 2009/2011; Thomas de Maizière 2011/2013; Ursula von der Leyen 2013/2019; Annegret Kramp-Karrenbauer (AKK) 2019/2021; Christine Lambrecht 2021/2023; Boris Pistorius 2023/
prime-minister GB: Harold Wilson 1974/1976; James Callaghan 1976/1979; Margaret Thatcher 1979/1990; John Major 1990/1997; Tony Blair 1997/2007; Gordon Brown 2007/2010; David Cameron 2010-05/2016-07; Theresa May 2016-07/2019-07; Boris Johnson 2019-07/2022-09; Liz Truss (Elizabeth Truss) 2022-09/2022-10; Rishi Sunak 2022-10/2024-07; Keir Starmer 2024-07/
foreign-minister GB: David Owen 1977/1979; Lord Carrington (Peter Carrington) 1979/1982; Francis Pym 1982/1983; Geoffrey Howe 1983/1989; Douglas Hurd 1989/1995; Malcolm Rifkind 1995/1997; Robin Cook 1997/2001; Jack Straw 2001/2006; Margaret Beckett 2006/2007; David Miliband 2007/2010; William Hague 2010/2014; Philip Hammond 2014/2016; Boris Johnson 2016/2018; Jeremy Hunt 2018/2019; Dominic Raab 2019/2021; Liz Truss 2021/2022; James Cleverly 2022/2023; David Cameron 2023/2024; David Lammy 2024/2025; Yvette Cooper 2025/
finance-minister GB: Gordon Brown 1997/2007; Alistair Darling 2007/2010; George Osborne 2010/2016; Philip Hammond 2016/2019; Sajid Javid 2019/2020; Rishi Sunak 2020/2022; Kwasi Kwarteng 2022/2022; Jeremy Hunt 2022/2024; Rachel Reeves 2024/
queen GB: Élisabeth II (Elizabeth II, Elisabeth II) 1952/2022-09
king GB: Charles III 2022-09/
crown-prince GB: Charles (prince Charles) 1958/2022; William (prince William) 2022/
head-of-government SCO: Alex Salmond 2007/2014; Nicola Sturgeon 2014/2023; Humza Yousaf 2023/2024; John Swinney 2024/
party-leader Labour: Neil Kinnock 1983/1992; Ed Miliband 2010/2015; Jeremy Corbyn 2015/2020; Keir Starmer 2020/
party-leader UKIP: Nigel Farage 2006/2016
president RU: Boris Eltsine (Boris Yeltsin) 1991/1999-12; Vladimir Poutine (Vladimir Putin) 1999-12/2008-05; Dmitri Medvedev (Dmitry Medvedev) 2008-05/2012-05; Vladimir Poutine (Vladimir Putin) 2012-05/
leader RU: Léonid Brejnev (Leonid Brezhnev) 1964/1982; Iouri Andropov (Yuri Andropov) 1982/1984; Konstantin Tchernenko (Konstantin Chernenko) 1984/1985; Mikhaïl Gorbatchev (Mikhail Gorbachev) 1985/1991
prime-minister RU: Viktor Tchernomyrdine 1992/1998; Evgueni Primakov 1998/1999; Vladimir Poutine (Vladimir Putin) 1999/2000; Mikhaïl Kassianov 2000/2004; Mikhaïl Fradkov 2004/2007; Viktor Zoubkov 2007/2008; Vladimir Poutine (Vladimir Putin) 2008/2012; Dmitri Medvedev (Dmitry Medvedev) 2012/2020; Mikhaïl Michoustine (Mikhail Mishustin) 2020/
foreign-minister RU: Andreï Gromyko (Andrei Gromyko) 1957/1985; Edouard Chevardnadze (Eduard Shevardnadze) 1985/1991; Andreï Kozyrev (Andrei Kozyrev) 1991/1996; Evgueni Primakov (Yevgeny Primakov) 1996/1998; Igor Ivanov 1998/2004; Sergueï Lavrov (Sergei Lavrov, Sergey Lavrov, Serguei Lavrov) 2004/
defence-minister RU: Sergueï Ivanov (Sergei Ivanov) 2001/2007; Anatoli Serdioukov 2007/2012; Sergueï Choïgou (Sergei Shoigu, Serguei Choïgou) 2012/2024; Andreï Belooussov (Andrei Belousov) 2024/
opponent RU: Boris Nemtsov 2004/2015; Alexeï Navalny (Alexei Navalny) 2011/2024
president UA: Leonid Kravtchouk 1991/1994; Leonid Koutchma (Leonid Kuchma) 1994/2005; Viktor Iouchtchenko (Viktor Yushchenko) 2005/2010; Viktor Ianoukovitch (Viktor Yanukovych) 2010/2014; Petro Porochenko (Petro Poroshenko) 2014/2019; Volodymyr Zelensky (Volodymyr Zelenskyy, Volodymyr Zelenskiy, Volodymyr Zelenski, Vladimir Zelensky) 2019/
prime-minister UA: Ioulia Timochenko (Yulia Tymoshenko) 2007/2010; Mykola Azarov 2010/2014; Arseni Iatseniouk (Arseniy Yatsenyuk) 2014/2016; Volodymyr Hroïsman 2016/2019; Oleksiy Hontcharouk 2019/2020; Denys Chmyhal (Denys Shmyhal) 2020/2025; Ioulia Svyrydenko (Yulia Svyrydenko) 2025/
foreign-minister UA: Andriy Dechtchytsia 2014/2014; Pavlo Klimkine (Pavlo Klimkin) 2014/2019; Vadym Prystaïko 2019/2020; Dmytro Kouleba (Dmytro Kuleba) 2020/2024; Andriï Sybiha (Andrii Sybiha) 2024/
president BY: Alexandre Loukachenko (Alexander Lukashenko) 1994/
opponent BY: Svetlana Tikhanovskaïa (Sviatlana Tsikhanouskaya) 2020/
president PL: Lech Walesa (Lech Wałęsa) 1990/1995; Aleksander Kwasniewski 1995/2005; Lech Kaczynski (Lech Kaczyński) 2005/2010; Bronislaw Komorowski 2010/2015; Andrzej Duda 2015/2025; Karol Nawrocki 2025/
prime-minister PL: Jaroslaw Kaczynski 2006/2007; Donald Tusk 2007/2014; Ewa Kopacz 2014/2015; Beata Szydlo 2015/2017; Mateusz Morawiecki 2017/2023; Donald Tusk 2023/
foreign-minister PL: Radoslaw Sikorski (Radek Sikorski) 2007/2014; Witold Waszczykowski 2015/2018; Zbigniew Rau 2020/2023; Radoslaw Sikorski 2023/
prime-minister HU: Viktor Orban (Viktor Orbán) 1998/2002; Ferenc Gyurcsany 2004/2009; Viktor Orban (Viktor Orbán) 2010/2026
president CZ: Vaclav Havel (Václav Havel) 1993/2003; Vaclav Klaus (Václav Klaus) 2003/2013; Milos Zeman (Miloš Zeman) 2013/2023; Petr Pavel 2023/
prime-minister CZ: Bohuslav Sobotka 2014/2017; Andrej Babis (Andrej Babiš) 2017/2021; Petr Fiala 2021/2025; Andrej Babis (Andrej Babiš) 2025/
prime-minister SK: Robert Fico 2006/2010; Robert Fico 2012/2018; Peter Pellegrini 2018/2020; Robert Fico 2023/
president SK: Andrej Kiska 2014/2019; Zuzana Caputova (Zuzana Čaputová) 2019/2024; Peter Pellegrini 2024/
president RO: Nicolae Ceausescu 1974/1989; Ion Iliescu 1990/1996; Traian Basescu 2004/2014; Klaus Iohannis 2014/2025; Nicusor Dan (Nicușor Dan) 2025/
prime-minister BG: Boïko Borissov (Boyko Borisov) 2009/2013; Boïko Borissov (Boyko Borisov) 2014/2021
president BG: Rossen Plevneliev 2012/2017; Roumen Radev (Rumen Radev) 2017/2026
president MD: Igor Dodon 2016/2020; Maia Sandu 2020/
prime-minister IT: Giulio Andreotti 1989/1992; Silvio Berlusconi 1994/1995; Romano Prodi 1996/1998; Massimo D'Alema 1998/2000; Silvio Berlusconi 2001/2006; Romano Prodi 2006/2008; Silvio Berlusconi 2008/2011; Mario Monti 2011/2013; Enrico Letta 2013/2014; Matteo Renzi 2014/2016; Paolo Gentiloni 2016/2018; Giuseppe Conte 2018/2021; Mario Draghi 2021/2022; Giorgia Meloni 2022/
president IT: Sandro Pertini 1978/1985; Francesco Cossiga 1985/1992; Oscar Luigi Scalfaro 1992/1999; Carlo Azeglio Ciampi 1999/2006; Giorgio Napolitano 2006/2015; Sergio Mattarella 2015/
foreign-minister IT: Franco Frattini 2008/2011; Giulio Terzi 2011/2013; Emma Bonino 2013/2014; Federica Mogherini 2014/2014; Paolo Gentiloni 2014/2016; Angelino Alfano 2016/2018; Enzo Moavero Milanesi 2018/2019; Luigi Di Maio 2019/2022; Antonio Tajani 2022/
interior-minister IT: Marco Minniti 2016/2018; Matteo Salvini 2018/2019; Luciana Lamorgese 2019/2022; Matteo Piantedosi 2022/
king ES: Juan Carlos (Juan Carlos Ier) 1975/2014; Felipe VI (Philippe VI) 2014/
prime-minister ES: Adolfo Suarez (Adolfo Suárez) 1976/1981; Felipe Gonzalez (Felipe González) 1982/1996; José Maria Aznar (José María Aznar) 1996/2004; José Luis Rodriguez Zapatero (Zapatero, José Luis Zapatero) 2004/2011; Mariano Rajoy 2011/2018; Pedro Sanchez (Pedro Sánchez) 2018/
foreign-minister ES: Miguel Angel Moratinos 2004/2010; Josep Borrell 2018/2019; Arancha Gonzalez Laya 2020/2021; José Manuel Albares 2021/
president CAT: Artur Mas 2010/2016; Carles Puigdemont 2016/2017; Quim Torra 2018/2020; Pere Aragonès 2021/2024; Salvador Illa 2024/
prime-minister PT: Mario Soares (Mário Soares) 1983/1985; Anibal Cavaco Silva 1985/1995; Antonio Guterres (António Guterres) 1995/2002; José Manuel Barroso (José Manuel Durão Barroso) 2002/2004; José Socrates (José Sócrates) 2005/2011; Pedro Passos Coelho 2011/2015; Antonio Costa (António Costa) 2015/2024; Luis Montenegro (Luís Montenegro) 2024/
president PT: Mario Soares 1986/1996; Jorge Sampaio 1996/2006; Anibal Cavaco Silva 2006/2016; Marcelo Rebelo de Sousa 2016/2026
king BE: Baudouin 1951/1993; Albert II 1993/2013; Philippe 2013/
prime-minister BE: Wilfried Martens 1981/1992; Jean-Luc Dehaene 1992/1999; Guy Verhofstadt 1999/2008; Yves Leterme 2009/2011; Herman Van Rompuy 2008/2009; Elio Di Rupo 2011/2014; Charles Michel 2014/2019; Sophie Wilmès 2019/2020; Alexander De Croo 2020/2025; Bart De Wever 2025/
foreign-minister BE: Louis Michel 1999/2004; Karel De Gucht 2004/2009; Didier Reynders 2011/2019; Sophie Wilmès 2020/2022; Hadja Lahbib 2022/2024; Maxime Prévot 2025/
queen NL: Beatrix 1980/2013
king NL: Willem-Alexander 2013/
prime-minister NL: Ruud Lubbers 1982/1994; Wim Kok 1994/2002; Jan Peter Balkenende 2002/2010; Mark Rutte 2010/2024; Dick Schoof 2024/2026
prime-minister LU: Jean-Claude Juncker 1995/2013; Xavier Bettel 2013/2023; Luc Frieden 2023/
foreign-minister LU: Jean Asselborn 2004/2023; Xavier Bettel 2023/
king LU: Henri (grand-duc Henri) 2000/2025-10; Guillaume 2025-10/
prince MC: Rainier III 1949/2005; Albert II 2005/
foreign-minister CH: Micheline Calmy-Rey 2003/2011; Didier Burkhalter 2012/2017; Ignazio Cassis 2017/
president CH: Simonetta Sommaruga 2020/2020; Guy Parmelin 2021/2021; Ignazio Cassis 2022/2022; Alain Berset 2023/2023; Viola Amherd 2024/2024; Karin Keller-Sutter 2025/2025; Guy Parmelin 2026/2026
chancellor AT: Bruno Kreisky 1970/1983; Wolfgang Schüssel 2000/2007; Werner Faymann 2008/2016; Christian Kern 2016/2017; Sebastian Kurz 2017/2019; Brigitte Bierlein 2019/2020; Sebastian Kurz 2020/2021; Alexander Schallenberg 2021/2021; Karl Nehammer 2021/2025; Christian Stocker 2025/
president AT: Kurt Waldheim 1986/1992; Heinz Fischer 2004/2016; Alexander Van der Bellen 2017/
queen DK: Margrethe II 1972/2024
king DK: Frederik X 2024/
prime-minister DK: Anders Fogh Rasmussen 2001/2009; Lars Løkke Rasmussen 2009/2011; Helle Thorning-Schmidt 2011/2015; Lars Løkke Rasmussen 2015/2019; Mette Frederiksen 2019/
king SE: Carl XVI Gustaf (Charles XVI Gustave) 1973/
prime-minister SE: Olof Palme 1982/1986; Göran Persson 1996/2006; Fredrik Reinfeldt 2006/2014; Stefan Löfven 2014/2021; Magdalena Andersson 2021/2022; Ulf Kristersson 2022/
king NO: Harald V 1991/
prime-minister NO: Gro Harlem Brundtland 1990/1996; Jens Stoltenberg 2005/2013; Erna Solberg 2013/2021; Jonas Gahr Støre 2021/
president FI: Martti Ahtisaari 1994/2000; Tarja Halonen 2000/2012; Sauli Niinistö 2012/2024; Alexander Stubb 2024/
prime-minister FI: Alexander Stubb 2014/2015; Juha Sipilä 2015/2019; Antti Rinne 2019/2019; Sanna Marin 2019/2023; Petteri Orpo 2023/
prime-minister IS: Sigmundur David Gunnlaugsson 2013/2016; Katrin Jakobsdottir 2017/2024
prime-minister IE: Bertie Ahern 1997/2008; Brian Cowen 2008/2011; Enda Kenny 2011/2017; Leo Varadkar 2017/2020; Micheál Martin (Micheal Martin) 2020/2022; Leo Varadkar 2022/2024; Simon Harris 2024/2025; Micheál Martin (Micheal Martin) 2025/
president IE: Mary Robinson 1990/1997; Mary McAleese 1997/2011; Michael D. Higgins (Michael Higgins) 2011/2025; Catherine Connolly 2025/
prime-minister EE: Andrus Ansip 2005/2014; Taavi Rõivas 2014/2016; Jüri Ratas 2016/2021; Kaja Kallas 2021/2024; Kristen Michal 2024/
president LT: Dalia Grybauskaite (Dalia Grybauskaitė) 2009/2019; Gitanas Nauseda (Gitanas Nausėda) 2019/
president LV: Vaira Vike-Freiberga 1999/2007; Edgars Rinkevics (Edgars Rinkēvičs) 2023/
prime-minister GR: Andréas Papandréou 1981/1989; Costas Simitis 1996/2004; Costas Caramanlis (Kostas Karamanlis) 2004/2009; Georges Papandréou (George Papandreou) 2009/2011; Antonis Samaras 2012/2015; Alexis Tsipras 2015/2019; Kyriakos Mitsotakis 2019/
finance-minister GR: Yanis Varoufakis 2015-01/2015-07; Euclide Tsakalotos 2015-07/2019
president CY: Nicos Anastasiades 2013/2023; Nikos Christodoulides 2023/
prime-minister TR: Turgut Özal 1983/1989; Tansu Ciller (Tansu Çiller) 1993/1996; Necmettin Erbakan 1996/1997; Bülent Ecevit 1999/2002; Abdullah Gül 2002/2003; Recep Tayyip Erdogan (Recep Tayyip Erdoğan) 2003/2014; Ahmet Davutoglu 2014/2016; Binali Yildirim 2016/2018
president TR: Turgut Özal 1989/1993; Süleyman Demirel 1993/2000; Ahmet Necdet Sezer 2000/2007; Abdullah Gül (Abdullah Gul) 2007/2014; Recep Tayyip Erdogan (Recep Tayyip Erdoğan, Tayyip Erdogan) 2014/
foreign-minister TR: Abdullah Gül 2003/2007; Ali Babacan 2007/2009; Ahmet Davutoglu (Ahmet Davutoğlu) 2009/2014; Mevlüt Cavusoglu (Mevlut Cavusoglu, Mevlüt Çavuşoğlu) 2014/2023; Hakan Fidan 2023/
president RS: Slobodan Milosevic (Slobodan Milošević) 1989/2000; Boris Tadic 2004/2012; Tomislav Nikolic 2012/2017; Aleksandar Vucic (Aleksandar Vučić) 2017/
prime-minister RS: Zoran Djindjic 2001/2003; Ivica Dacic 2012/2014; Aleksandar Vucic 2014/2017; Ana Brnabic 2017/2024
president XK: Hashim Thaçi (Hashim Thaci) 2016/2020; Vjosa Osmani 2021/
prime-minister XK: Hashim Thaçi 2008/2014; Ramush Haradinaj 2017/2020; Albin Kurti 2021/
prime-minister AL: Sali Berisha 2005/2013; Edi Rama 2013/
prime-minister MK: Nikola Gruevski 2006/2016; Zoran Zaev 2017/2022
president ME: Milo Djukanovic 2018/2023
president HR: Franjo Tudjman 1990/1999; Kolinda Grabar-Kitarovic 2015/2020; Zoran Milanovic 2020/
prime-minister HR: Andrej Plenkovic (Andrej Plenković) 2016/
prime-minister SI: Janez Jansa 2020/2022; Robert Golob 2022/
president GE: Edouard Chevardnadze (Eduard Shevardnadze) 1995/2003; Mikheil Saakachvili (Mikheil Saakashvili) 2004/2013; Giorgi Margvelachvili 2013/2018; Salomé Zourabichvili (Salome Zourabichvili) 2018/2024
president AM: Robert Kotcharian 1998/2008; Serge Sarkissian (Serzh Sargsyan) 2008/2018
prime-minister AM: Nikol Pachinian (Nikol Pashinyan) 2018/
president AZ: Heydar Aliev (Heydar Aliyev) 1993/2003; Ilham Aliev (Ilham Aliyev) 2003/
president KZ: Noursoultan Nazarbaïev (Nursultan Nazarbayev) 1991/2019; Kassym-Jomart Tokaïev (Kassym-Jomart Tokayev) 2019/
president UZ: Islam Karimov 1991/2016; Chavkat Mirzioïev (Shavkat Mirziyoyev) 2016/
president TM: Gourbangouly Berdymoukhamedov (Gurbanguly Berdimuhamedow) 2007/2022; Serdar Berdymoukhamedov 2022/
president TJ: Emomali Rahmon 1994/
president KG: Almazbek Atambaïev 2011/2017; Sadyr Japarov 2021/
head-of-state CHE: Ramzan Kadyrov 2007/
president CN: Jiang Zemin 1993/2003; Hu Jintao 2003/2013; Xi Jinping (Xi) 2013/
prime-minister CN: Zhao Ziyang 1980/1987; Li Peng 1987/1998; Zhu Rongji 1998/2003; Wen Jiabao 2003/2013; Li Keqiang 2013/2023; Li Qiang 2023/
leader CN: Mao Zedong (Mao Tsé-toung) 1949/1976; Deng Xiaoping 1978/1992
foreign-minister CN: Yang Jiechi 2007/2013; Wang Yi 2013/2022; Qin Gang 2022/2023; Wang Yi 2023/
head-of-government HK: Leung Chun-ying 2012/2017; Carrie Lam 2017/2022; John Lee 2022/
president TW: Chen Shui-bian 2000/2008; Ma Ying-jeou 2008/2016; Tsai Ing-wen 2016/2024; Lai Ching-te (William Lai) 2024/
prime-minister JP: Yasuhiro Nakasone 1982/1987; Junichiro Koizumi 2001/2006; Shinzo Abe 2006/2007; Yasuo Fukuda 2007/2008; Taro Aso 2008/2009; Yukio Hatoyama 2009/2010; Naoto Kan 2010/2011; Yoshihiko Noda 2011/2012; Shinzo Abe 2012/2020; Yoshihide Suga 2020/2021; Fumio Kishida 2021/2024; Shigeru Ishiba 2024/2025; Sanae Takaichi 2025/
king JP: Hirohito 1926/1989; Akihito 1989/2019; Naruhito 2019/
foreign-minister JP: Fumio Kishida 2012/2017; Taro Kono 2017/2019; Toshimitsu Motegi 2019/2021; Yoshimasa Hayashi 2021/2023; Yoko Kamikawa 2023/2024
leader KP: Kim Il-sung 1948/1994; Kim Jong-il 1994/2011; Kim Jong-un 2011/
foreign-minister KP: Ri Su-yong 2014/2016; Ri Yong-ho 2016/2020
president KR: Kim Dae-jung 1998/2003; Roh Moo-hyun 2003/2008; Lee Myung-bak 2008/2013; Park Geun-hye 2013/2017; Moon Jae-in 2017/2022; Yoon Suk-yeol (Yoon Suk Yeol) 2022/2025; Lee Jae-myung 2025/
foreign-minister KR: Ban Ki-moon 2004/2006; Yun Byung-se 2013/2017; Kang Kyung-wha 2017/2021; Park Jin 2022/2024
prime-minister VN: Nguyen Tan Dung 2006/2016; Nguyen Xuan Phuc 2016/2021; Pham Minh Chinh 2021/
prime-minister KH: Hun Sen 1985/2023; Hun Manet 2023/
prime-minister TH: Thaksin Shinawatra 2001/2006; Yingluck Shinawatra 2011/2014; Prayut Chan-o-cha (Prayuth Chan-ocha) 2014/2023; Srettha Thavisin 2023/2024; Paetongtarn Shinawatra 2024/2025; Anutin Charnvirakul 2025/
king TH: Bhumibol Adulyadej 1946/2016; Maha Vajiralongkorn (Rama X) 2016/
leader MM: Aung San Suu Kyi (Suu Kyi) 2016/2021; Min Aung Hlaing 2021/
prime-minister MY: Mahathir Mohamad 1981/2003; Najib Razak 2009/2018; Mahathir Mohamad 2018/2020; Muhyiddin Yassin 2020/2021; Anwar Ibrahim 2022/
prime-minister SG: Lee Kuan Yew 1959/1990; Goh Chok Tong 1990/2004; Lee Hsien Loong 2004/2024; Lawrence Wong 2024/
president ID: Suharto 1967/1998; Megawati Sukarnoputri 2001/2004; Susilo Bambang Yudhoyono 2004/2014; Joko Widodo (Jokowi) 2014/2024; Prabowo Subianto 2024/
president PH: Ferdinand Marcos 1965/1986; Corazon Aquino 1986/1992; Fidel Ramos 1992/1998; Gloria Arroyo (Gloria Macapagal-Arroyo) 2001/2010; Benigno Aquino 2010/2016; Rodrigo Duterte 2016/2022; Ferdinand Marcos Jr (Bongbong Marcos) 2022/
prime-minister IN: Indira Gandhi 1980/1984; Rajiv Gandhi 1984/1989; Atal Bihari Vajpayee 1998/2004; Manmohan Singh 2004/2014; Narendra Modi 2014/
foreign-minister IN: Sushma Swaraj 2014/2019; Subrahmanyam Jaishankar (S. Jaishankar) 2019/
president IN: Pranab Mukherjee 2012/2017; Ram Nath Kovind 2017/2022; Droupadi Murmu 2022/
prime-minister PK: Benazir Bhutto 1993/1996; Nawaz Sharif 1997/1999; Nawaz Sharif 2013/2017; Imran Khan 2018/2022; Shehbaz Sharif (Shahbaz Sharif) 2022/2023; Shehbaz Sharif (Shahbaz Sharif) 2024/
president PK: Muhammad Zia-ul-Haq (Zia ul-Haq) 1978/1988; Pervez Musharraf 2001/2008; Asif Ali Zardari 2008/2013
prime-minister BD: Sheikh Hasina 2009/2024; Muhammad Yunus 2024/2026
president LK: Mahinda Rajapaksa 2005/2015; Maithripala Sirisena 2015/2019; Gotabaya Rajapaksa 2019/2022; Ranil Wickremesinghe 2022/2024; Anura Kumara Dissanayake 2024/
president AF: Hamid Karzai (Hamid Karzaï) 2001/2014; Ashraf Ghani 2014/2021
religious-leader IR: Rouhollah Khomeiny (Ruhollah Khomeini, ayatollah Khomeiny) 1979/1989
head-of-state IR: Ali Khamenei 1989/2026
president IR: Hachemi Rafsandjani (Akbar Hachemi Rafsandjani) 1989/1997; Mohammad Khatami 1997/2005; Mahmoud Ahmadinejad 2005/2013; Hassan Rohani (Hassan Rouhani) 2013/2021; Ebrahim Raïssi (Ebrahim Raisi, Ebrahim Raissi) 2021/2024-05; Massoud Pezeshkian (Masoud Pezeshkian) 2024-07/
foreign-minister IR: Ali Akbar Velayati 1981/1997; Kamal Kharazi 1997/2005; Manouchehr Mottaki 2005/2010; Ali Akbar Salehi 2010/2013; Mohammad Javad Zarif (Javad Zarif) 2013/2021; Hossein Amir-Abdollahian (Hossein Amirabdollahian, Hossein Amir Abdollahian) 2021/2024-05; Abbas Araghchi (Abbas Araqchi) 2024-08/
president IQ: Saddam Hussein 1979/2003; Jalal Talabani 2005/2014; Fouad Massoum 2014/2018; Barham Saleh 2018/2022; Abdel Latif Rachid 2022/
prime-minister IQ: Iyad Allaoui 2004/2005; Nouri al-Maliki (Nouri al Maliki) 2006/2014; Haïder al-Abadi (Haider al-Abadi, Haidar al-Abadi) 2014/2018; Adel Abdel Mahdi 2018/2020; Moustafa al-Kazimi (Mustafa al-Kadhimi) 2020/2022; Mohamed Chia al-Soudani 2022/
foreign-minister IQ: Tarek Aziz (Tariq Aziz) 1983/1991; Hoshyar Zebari 2003/2014; Fouad Hussein 2020/
president KRD: Massoud Barzani 2005/2017; Nechirvan Barzani 2019/
president SY: Hafez al-Assad 1971/2000; Bachar al-Assad (Bachar el-Assad, Bashar al-Assad) 2000/2024-12; Ahmed al-Charaa (Ahmed al-Sharaa, Abou Mohammed al-Joulani) 2025-01/
foreign-minister SY: Farouk al-Chareh 1984/2006; Walid Mouallem (Walid al-Moallem, Walid al-Mouallem) 2006/2020; Fayçal Moqdad (Faisal Mekdad) 2020/2024; Assaad al-Chaibani 2024/
president LB: Elias Hraoui 1989/1998; Émile Lahoud 1998/2007; Michel Sleiman (Michel Sleimane) 2008/2014; Michel Aoun 2016/2022; Joseph Aoun 2025/
prime-minister LB: Rafic Hariri (Rafik Hariri) 1992/1998; Rafic Hariri (Rafik Hariri) 2000/2004; Fouad Siniora 2005/2009; Saad Hariri 2009/2011; Najib Mikati 2011/2014; Tammam Salam 2014/2016; Saad Hariri 2016/2020; Hassan Diab 2020/2021; Najib Mikati 2021/2025; Nawaf Salam 2025/
foreign-minister LB: Gebran Bassil (Gibran Bassil) 2014/2020; Charbel Wehbé 2020/2021; Abdallah Bou Habib 2021/2025; Youssef Raggi 2025/
parliament-president LB: Nabih Berri 1992/
leader Hezbollah: Hassan Nasrallah 1992/2024-09; Naïm Qassem 2024-10/
leader Hamas: Khaled Mechaal (Khaled Meshaal) 1996/2017; Ismaïl Haniyeh (Ismail Haniyeh, Ismaël Haniyeh) 2017/2024-07; Yahya Sinouar (Yahya Sinwar) 2024-08/2024-10
prime-minister IL: Yitzhak Rabin 1974/1977; Menahem Begin (Menachem Begin) 1977/1983; Yitzhak Shamir 1986/1992; Yitzhak Rabin 1992/1995; Shimon Peres 1995/1996; Benyamin Netanyahou (Benjamin Netanyahu, Benyamin Nétanyahou, Benjamin Netanyahou) 1996/1999; Ehud Barak 1999/2001; Ariel Sharon 2001/2006; Ehud Olmert 2006/2009; Benyamin Netanyahou (Benjamin Netanyahu, Benyamin Nétanyahou) 2009/2021; Naftali Bennett 2021/2022; Yaïr Lapid (Yair Lapid) 2022/2022; Benyamin Netanyahou (Benjamin Netanyahu, Benyamin Nétanyahou) 2022-12/
president IL: Shimon Peres 2007/2014; Reuven Rivlin 2014/2021; Isaac Herzog 2021/
foreign-minister IL: Shimon Peres 2001/2002; Tzipi Livni 2006/2009; Avigdor Lieberman 2009/2015; Israël Katz (Israel Katz) 2019/2020; Gabi Ashkenazi 2020/2021; Yaïr Lapid 2021/2022; Eli Cohen 2022/2023; Israël Katz 2024/2024; Gideon Saar (Gideon Sa'ar) 2024/
defence-minister IL: Moshe Dayan 1967/1974; Ehud Barak 2007/2013; Moshe Yaalon 2013/2016; Avigdor Lieberman 2016/2018; Benny Gantz 2020/2022; Yoav Gallant 2022/2024; Israël Katz 2024/
president PS: Yasser Arafat 1994/2004; Mahmoud Abbas (Abou Mazen) 2005/
prime-minister PS: Salam Fayyad 2007/2013; Rami Hamdallah 2013/2019; Mohammad Shtayyeh (Mohammed Chtayyeh) 2019/2024
king JO: Hussein 1952/1999; Abdallah II (Abdullah II) 1999/
foreign-minister JO: Nasser Judeh 2009/2017; Ayman Safadi (Aymane Safadi) 2017/
king SA: Fahd 1982/2005; Abdallah 2005/2015; Salmane (Salman, Salmane ben Abdelaziz) 2015/
crown-prince SA: Mohammed ben Nayef 2015/2017; Mohammed ben Salmane (MBS, Mohammed bin Salman, Mohamed ben Salmane, ben Salmane) 2017/
foreign-minister SA: Saoud al-Fayçal (Saud al-Faisal) 1975/2015; Adel al-Joubeir (Adel al-Jubeir, Adel Al-Jubeir) 2015/2018; Ibrahim al-Assaf 2018/2019; Fayçal ben Farhane (Faisal bin Farhan) 2019/
president AE: Khalifa ben Zayed 2004/2022; Mohammed ben Zayed (MBZ, Mohamed ben Zayed, Mohammed bin Zayed) 2022/
crown-prince AE: Mohammed ben Zayed (MBZ, Mohamed ben Zayed) 2004/2022
foreign-minister AE: Abdallah ben Zayed (Abdullah bin Zayed) 2006/
emir QA: Hamad ben Khalifa al-Thani 1995/2013; Tamim ben Hamad al-Thani (cheikh Tamim, Tamim ben Hamad Al-Thani) 2013/
foreign-minister QA: Khaled al-Attiyah 2013/2016; Mohammed ben Abderrahmane al-Thani (Mohammed bin Abdulrahman) 2016/
emir KW: Sabah al-Ahmad al-Sabah (Sabah al-Ahmad) 2006/2020; Nawaf al-Ahmad al-Sabah 2020/2023; Mechaal al-Ahmad al-Sabah 2023/
sultan OM: Qabous (Qabous ben Saïd, Qaboos) 1970/2020; Haitham ben Tariq 2020/
king BH: Hamad ben Issa al-Khalifa 2002/
president YE: Ali Abdallah Saleh (Ali Abdullah Saleh) 1990/2012; Abd Rabbo Mansour Hadi 2012/2022
president DZ: Houari Boumédiène (Houari Boumediene) 1965/1978; Chadli Bendjedid 1979/1992; Mohamed Boudiaf 1992/1992; Liamine Zéroual 1994/1999; Abdelaziz Bouteflika 1999/2019-04; Abdelkader Bensalah 2019-04/2019-12; Abdelmadjid Tebboune 2019-12/
prime-minister DZ: Ahmed Ouyahia 1995/1998; Ali Benflis 2000/2003; Ahmed Ouyahia 2003/2006; Abdelaziz Belkhadem 2006/2008; Ahmed Ouyahia 2008/2012; Abdelmalek Sellal 2012/2017; Abdelmadjid Tebboune 2017/2017; Ahmed Ouyahia 2017/2019; Noureddine Bedoui 2019/2019; Abdelaziz Djerad 2020/2021; Aïmene Benabderrahmane (Aymen Benabderrahmane) 2021/2023; Nadir Larbaoui 2023/2025
foreign-minister DZ: Abdelaziz Bouteflika 1963/1979; Abdelaziz Belkhadem 2000/2005; Mohammed Bedjaoui 2005/2007; Mourad Medelci 2007/2013; Ramtane Lamamra (Ramatane Lamamra) 2013/2017; Abdelkader Messahel 2017/2019; Sabri Boukadoum 2019/2021; Ramtane Lamamra 2021/2023; Ahmed Attaf 2023/
general DZ: Ahmed Gaïd Salah 2004/2019; Saïd Chengriha 2019/
king MA: Hassan II 1961/1999; Mohammed VI 1999/
prime-minister MA: Abderrahmane Youssoufi 1998/2002; Driss Jettou 2002/2007; Abbas El Fassi 2007/2011; Abdelilah Benkirane (Abdelillah Benkirane) 2011/2017; Saad-Eddine El Othmani (Saad Eddine El Othmani) 2017/2021; Aziz Akhannouch 2021/
foreign-minister MA: Taïeb Fassi Fihri 2007/2012; Saad-Eddine El Othmani 2012/2013; Salaheddine Mezouar 2013/2017; Nasser Bourita 2017/
president TN: Habib Bourguiba 1957/1987; Zine el-Abidine Ben Ali (Ben Ali, Zine El Abidine Ben Ali) 1987/2011; Moncef Marzouki 2011/2014; Béji Caïd Essebsi (Beji Caid Essebsi) 2014/2019-07; Kaïs Saïed (Kais Saied) 2019-10/
prime-minister TN: Mohamed Ghannouchi 1999/2011; Béji Caïd Essebsi 2011/2011; Hamadi Jebali 2011/2013; Ali Larayedh 2013/2014; Mehdi Jomaa 2014/2015; Habib Essid 2015/2016; Youssef Chahed 2016/2020; Elyes Fakhfakh 2020/2020; Hichem Mechichi 2020/2021; Najla Bouden 2021/2023; Ahmed Hachani 2023/2024
parliament-president TN: Rached Ghannouchi 2019/2021
head-of-state LY: Mouammar Kadhafi (Muammar Gaddafi, Mouammar Khadafi) 1969/2011
prime-minister LY: Ali Zeidan 2012/2014; Fayez al-Sarraj (Fayez el-Sarraj, Faïez Sarraj) 2016/2021; Abdelhamid Dbeibah (Abdul Hamid Dbeibah) 2021/
general LY: Khalifa Haftar 2014/
president EG: Anouar el-Sadate (Anwar Sadat, Anouar el-Sadat) 1970/1981; Hosni Moubarak (Hosni Mubarak) 1981/2011; Mohamed Morsi (Mohammed Morsi) 2012/2013; Abdel Fattah al-Sissi (Abdel Fattah al-Sisi, Abdel Fattah el-Sissi, Abdel Fatah al-Sissi) 2014/
foreign-minister EG: Amr Moussa 1991/2001; Nabil Fahmy 2013/2014; Sameh Choukri (Sameh Shoukry) 2014/2024; Badr Abdelatty 2024/
president MR: Mohamed Ould Abdel Aziz 2009/2019; Mohamed Ould Ghazouani (Mohamed Ould Cheikh El Ghazouani) 2019/
president ML: Moussa Traoré 1968/1991; Alpha Oumar Konaré 1992/2002; Amadou Toumani Touré (ATT) 2002/2012; Dioncounda Traoré 2012/2013; Ibrahim Boubacar Keïta (IBK) 2013/2020-08; Bah N'Daw 2020/2021; Assimi Goïta 2021/
foreign-minister ML: Abdoulaye Diop 2014/2017; Abdoulaye Diop 2021/
president NE: Mamadou Tandja 1999/2010; Mahamadou Issoufou 2011/2021; Mohamed Bazoum 2021/2023-07; Abdourahamane Tiani 2023-07/
president TD: Hissène Habré 1982/1990; Idriss Déby (Idriss Déby Itno) 1990/2021-04; Mahamat Idriss Déby (Mahamat Idriss Déby Itno) 2021-04/
president BF: Thomas Sankara 1983/1987; Blaise Compaoré 1987/2014; Michel Kafando 2014/2015; Roch Marc Christian Kaboré (Roch Kaboré) 2015/2022-01; Paul-Henri Sandaogo Damiba 2022-01/2022-09; Ibrahim Traoré 2022-09/
president CI: Félix Houphouët-Boigny 1960/1993; Henri Konan Bédié 1993/1999; Laurent Gbagbo 2000/2011; Alassane Ouattara (ADO, Alassane Dramane Ouattara) 2011/
prime-minister CI: Guillaume Soro 2007/2012; Daniel Kablan Duncan 2012/2017; Amadou Gon Coulibaly 2017/2020; Hamed Bakayoko 2020/2021; Patrick Achi 2021/2023; Robert Beugré Mambé 2023/
president SN: Léopold Sédar Senghor 1960/1980; Abdou Diouf 1981/2000; Abdoulaye Wade 2000/2012; Macky Sall 2012/2024; Bassirou Diomaye Faye 2024/
prime-minister SN: Aminata Touré 2013/2014; Mahammed Dionne 2014/2019; Amadou Ba 2022/2024; Ousmane Sonko 2024/
president GN: Ahmed Sékou Touré (Sékou Touré) 1958/1984; Lansana Conté 1984/2008; Moussa Dadis Camara 2008/2009; Alpha Condé 2010/2021; Mamadi Doumbouya (Mamady Doumbouya) 2021/
president BJ: Mathieu Kérékou 1996/2006; Boni Yayi (Thomas Boni Yayi) 2006/2016; Patrice Talon 2016/2026
president TG: Gnassingbé Eyadéma 1967/2005; Faure Gnassingbé 2005/2025
president CM: Ahmadou Ahidjo 1960/1982; Paul Biya 1982/
president GA: Omar Bongo (Omar Bongo Ondimba) 1967/2009; Ali Bongo (Ali Bongo Ondimba) 2009/2023; Brice Oligui Nguema (Brice Clotaire Oligui Nguema) 2023/
president CG: Denis Sassou Nguesso (Denis Sassou-Nguesso) 1979/1992; Pascal Lissouba 1992/1997; Denis Sassou Nguesso (Denis Sassou-Nguesso) 1997/
president CD: Mobutu Sese Seko (Mobutu) 1965/1997; Laurent-Désiré Kabila 1997/2001; Joseph Kabila 2001/2019; Félix Tshisekedi 2019/
president CF: Jean-Bedel Bokassa (Bokassa) 1966/1979; Ange-Félix Patassé 1993/2003; François Bozizé 2003/2013; Michel Djotodia 2013/2014; Catherine Samba-Panza 2014/2016; Faustin-Archange Touadéra 2016/
president RW: Juvénal Habyarimana 1973/1994; Paul Kagame 2000/
foreign-minister RW: Louise Mushikiwabo 2009/2018; Vincent Biruta 2019/2024; Olivier Nduhungirehe 2024/
president BI: Pierre Nkurunziza 2005/2020; Évariste Ndayishimiye 2020/
president UG: Idi Amin Dada (Idi Amin) 1971/1979; Yoweri Museveni 1986/
president KE: Daniel arap Moi 1978/2002; Mwai Kibaki 2002/2013; Uhuru Kenyatta 2013/2022; William Ruto 2022/
president TZ: Julius Nyerere 1964/1985; Jakaya Kikwete 2005/2015; John Magufuli 2015/2021; Samia Suluhu Hassan 2021/
prime-minister ET: Meles Zenawi 1995/2012; Haile Mariam Dessalegn (Hailemariam Desalegn) 2012/2018; Abiy Ahmed 2018/
president ER: Isaias Afwerki (Issayas Afeworki) 1993/
president DJ: Hassan Gouled Aptidon 1977/1999; Ismaïl Omar Guelleh 1999/
president SO: Mohamed Abdullahi Mohamed (Farmajo) 2017/2022; Hassan Cheikh Mohamoud (Hassan Sheikh Mohamud) 2022/
president SD: Omar el-Béchir (Omar al-Bachir, Omar al-Bashir) 1989/2019
general SD: Abdel Fattah al-Burhane (Abdel Fattah al-Burhan) 2019/; Mohamed Hamdane Daglo (Hemedti, Hemetti) 2013/
president SS: Salva Kiir 2011/
president NG: Olusegun Obasanjo 1999/2007; Umaru Yar'Adua 2007/2010; Goodluck Jonathan 2010/2015; Muhammadu Buhari 2015/2023; Bola Tinubu (Bola Ahmed Tinubu) 2023/
president GH: Jerry Rawlings 1981/2001; John Kufuor 2001/2009; John Dramani Mahama (John Mahama) 2012/2017; Nana Akufo-Addo 2017/2025; John Dramani Mahama (John Mahama) 2025/
president LR: Charles Taylor 1997/2003; Ellen Johnson Sirleaf 2006/2018; George Weah 2018/2024; Joseph Boakai 2024/
president GM: Yahya Jammeh 1996/2017; Adama Barrow 2017/
president SL: Ernest Bai Koroma 2007/2018; Julius Maada Bio 2018/
president GW: José Mario Vaz 2014/2020; Umaro Sissoco Embaló 2020/2025
president GQ: Teodoro Obiang Nguema (Teodoro Obiang) 1979/
president AO: José Eduardo dos Santos 1979/2017; Joao Lourenço (João Lourenço) 2017/
president MZ: Samora Machel 1975/1986; Joaquim Chissano 1986/2005; Armando Guebuza 2005/2015; Filipe Nyusi 2015/2025; Daniel Chapo 2025/
president ZA: Pieter Botha (P. W. Botha) 1984/1989; Frederik de Klerk (F. W. de Klerk) 1989/1994; Nelson Mandela 1994/1999; Thabo Mbeki 1999/2008; Jacob Zuma 2009/2018; Cyril Ramaphosa 2018/
president ZW: Robert Mugabe 1987/2017; Emmerson Mnangagwa 2017/
president ZM: Kenneth Kaunda 1964/1991; Edgar Lungu 2015/2021; Hakainde Hichilema 2021/
president MG: Didier Ratsiraka 1975/1993; Marc Ravalomanana 2002/2009; Andry Rajoelina 2009/2014; Hery Rajaonarimampianina 2014/2018; Andry Rajoelina 2019/2025
president KM: Azali Assoumani 2016/
prime-minister MU: Navin Ramgoolam 2005/2014; Pravind Jugnauth 2017/2024; Navin Ramgoolam 2024/
prime-minister CA: Pierre Elliott Trudeau (Pierre Trudeau) 1968/1979; Pierre Elliott Trudeau (Pierre Trudeau) 1980/1984; Brian Mulroney 1984/1993; Jean Chrétien 1993/2003; Paul Martin 2003/2006; Stephen Harper 2006/2015; Justin Trudeau 2015/2025-03; Mark Carney 2025-03/
foreign-minister CA: Chrystia Freeland 2017/2019; François-Philippe Champagne 2019/2021; Marc Garneau 2021/2021; Mélanie Joly 2021/2025; Anita Anand 2025/
prime-minister QC: René Lévesque 1976/1985; Robert Bourassa 1985/1994; Jacques Parizeau 1994/1996; Lucien Bouchard 1996/2001; Bernard Landry 2001/2003; Jean Charest 2003/2012; Pauline Marois 2012/2014; Philippe Couillard 2014/2018; François Legault 2018/2026
president MX: Carlos Salinas 1988/1994; Vicente Fox 2000/2006; Felipe Calderon (Felipe Calderón) 2006/2012; Enrique Peña Nieto (Enrique Pena Nieto) 2012/2018; Andrés Manuel Lopez Obrador (AMLO, Andrés Manuel López Obrador) 2018/2024; Claudia Sheinbaum 2024/
president BR: Fernando Collor 1990/1992; Fernando Henrique Cardoso 1995/2003; Luiz Inacio Lula da Silva (Lula, Luiz Inácio Lula da Silva) 2003/2011; Dilma Rousseff 2011/2016; Michel Temer 2016/2019; Jair Bolsonaro 2019/2023; Luiz Inacio Lula da Silva (Lula, Luiz Inácio Lula da Silva) 2023/
president AR: Jorge Videla 1976/1981; Raul Alfonsin 1983/1989; Carlos Menem 1989/1999; Nestor Kirchner (Néstor Kirchner) 2003/2007; Cristina Kirchner (Cristina Fernandez de Kirchner) 2007/2015; Mauricio Macri 2015/2019; Alberto Fernandez (Alberto Fernández) 2019/2023; Javier Milei 2023/
president CL: Augusto Pinochet 1974/1990; Ricardo Lagos 2000/2006; Michelle Bachelet 2006/2010; Sebastian Piñera (Sebastián Piñera) 2010/2014; Michelle Bachelet 2014/2018; Sebastian Piñera (Sebastián Piñera) 2018/2022; Gabriel Boric 2022/2026; José Antonio Kast 2026/
president CO: Alvaro Uribe (Álvaro Uribe) 2002/2010; Juan Manuel Santos 2010/2018; Ivan Duque (Iván Duque) 2018/2022; Gustavo Petro 2022/2026
president VE: Hugo Chavez (Hugo Chávez) 1999/2013; Nicolas Maduro (Nicolás Maduro) 2013/2026-01
opponent VE: Juan Guaido (Juan Guaidó) 2019/2023; Maria Corina Machado (María Corina Machado) 2013/
president PE: Alberto Fujimori 1990/2000; Alejandro Toledo 2001/2006; Alan Garcia 2006/2011; Ollanta Humala 2011/2016; Pedro Pablo Kuczynski 2016/2018; Martin Vizcarra (Martín Vizcarra) 2018/2020; Pedro Castillo 2021/2022; Dina Boluarte 2022/2025
president BO: Evo Morales 2006/2019; Jeanine Añez (Jeanine Áñez) 2019/2020; Luis Arce 2020/2025; Rodrigo Paz 2025/
president EC: Rafael Correa 2007/2017; Lenin Moreno (Lenín Moreno) 2017/2021; Guillermo Lasso 2021/2023; Daniel Noboa 2023/
president UY: José Mujica (Pepe Mujica) 2010/2015; Tabaré Vazquez (Tabaré Vázquez) 2015/2020; Luis Lacalle Pou 2020/2025; Yamandú Orsi 2025/
president PY: Horacio Cartes 2013/2018; Mario Abdo Benitez 2018/2023; Santiago Peña 2023/
president CU: Fidel Castro 1976/2008; Raul Castro (Raúl Castro) 2008/2018; Miguel Diaz-Canel (Miguel Díaz-Canel) 2018/
president HT: Jean-Claude Duvalier 1971/1986; Jean-Bertrand Aristide 2001/2004; René Préval 2006/2011; Michel Martelly 2011/2016; Jovenel Moïse 2017/2021-07
prime-minister HT: Ariel Henry 2021/2024
president NI: Daniel Ortega 2007/
president SV: Nayib Bukele 2019/
president PA: Manuel Noriega 1983/1989; Juan Carlos Varela 2014/2019
prime-minister AU: Bob Hawke 1983/1991; John Howard 1996/2007; Kevin Rudd 2007/2010; Julia Gillard 2010/2013; Tony Abbott 2013/2015; Malcolm Turnbull 2015/2018; Scott Morrison 2018/2022; Anthony Albanese 2022/
foreign-minister AU: Julie Bishop 2013/2018; Marise Payne 2018/2022; Penny Wong 2022/
prime-minister NZ: Helen Clark 1999/2008; John Key 2008/2016; Bill English 2016/2017; Jacinda Ardern 2017/2023; Chris Hipkins 2023/2023; Christopher Luxon 2023/
secretary-general UN: Kurt Waldheim 1972/1981; Javier Perez de Cuellar (Javier Pérez de Cuéllar) 1982/1991; Boutros Boutros-Ghali 1992/1996; Kofi Annan 1997/2006; Ban Ki-moon 2007/2016; Antonio Guterres (António Guterres) 2017/2026
envoy UN: Lakhdar Brahimi 2012/2014; Staffan de Mistura 2014/; Geir Pedersen 2019/2025; Ghassan Salamé 2017/2020; Martin Kobler 2015/2017; Bernardino Leon (Bernardino León) 2014/2015; Horst Köhler 2017/2019; Martin Griffiths 2018/2021; Filippo Grandi 2016/2025
secretary-general NATO: Manfred Wörner 1988/1994; Willy Claes 1994/1995; Javier Solana 1995/1999; George Robertson 1999/2004; Jaap de Hoop Scheffer 2004/2009; Anders Fogh Rasmussen 2009/2014; Jens Stoltenberg 2014/2024; Mark Rutte 2024-10/
commission-president EU: Jacques Delors 1985/1995; Jacques Santer 1995/1999; Romano Prodi 1999/2004; José Manuel Barroso (José Manuel Durao Barroso) 2004/2014; Jean-Claude Juncker 2014-11/2019-11; Ursula von der Leyen 2019-12/
council-president EU: Herman Van Rompuy 2009-12/2014-11; Donald Tusk 2014-12/2019-11; Charles Michel 2019-12/2024-11; Antonio Costa (António Costa) 2024-12/
high-representative EU: Javier Solana 1999/2009; Catherine Ashton 2009-12/2014-10; Federica Mogherini 2014-11/2019-11; Josep Borrell 2019-12/2024-11; Kaja Kallas 2024-12/
parliament-president EU: Simone Veil 1979/1982; Nicole Fontaine 1999/2002; Hans-Gert Pöttering 2007/2009; Jerzy Buzek 2009/2012; Martin Schulz 2012/2017; Antonio Tajani 2017/2019; David Sassoli 2019/2022; Roberta Metsola 2022/
commissioner EU: Pierre Moscovici 2014/2019; Michel Barnier 2010/2014; Margrethe Vestager 2014/2024; Thierry Breton 2019/2024; Cecilia Malmström 2010/2019; Frans Timmermans 2014/2023; Valdis Dombrovskis 2014/; Viviane Reding 1999/2014
organisation-head IMF: Michel Camdessus 1987/2000; Rodrigo Rato 2004/2007; Dominique Strauss-Kahn (DSK) 2007/2011; Christine Lagarde 2011/2019; Kristalina Georgieva 2019/
organisation-head ECB: Wim Duisenberg 1998/2003; Jean-Claude Trichet 2003/2011; Mario Draghi 2011/2019; Christine Lagarde 2019/
organisation-head WB: Robert Zoellick 2007/2012; Jim Yong Kim 2012/2019; David Malpass 2019/2023; Ajay Banga 2023/
organisation-head WHO: Gro Harlem Brundtland 1998/2003; Margaret Chan 2007/2017; Tedros Adhanom Ghebreyesus (Tedros) 2017/
organisation-head WTO: Pascal Lamy 2005/2013; Roberto Azevedo (Roberto Azevêdo) 2013/2020; Ngozi Okonjo-Iweala 2021/
organisation-head IAEA: Hans Blix 1981/1997; Mohamed ElBaradei (Mohamed el-Baradei) 1997/2009; Yukiya Amano 2009/2019; Rafael Grossi 2019/
organisation-head UNESCO: Irina Bokova 2009/2017; Audrey Azoulay 2017/2025; Khaled el-Enany 2025/
secretary-general OIF: Abdou Diouf 2003/2014; Michaëlle Jean 2015/2018; Louise Mushikiwabo 2019/
secretary-general LAS: Amr Moussa 2001/2011; Nabil al-Arabi (Nabil Elaraby) 2011/2016; Ahmed Aboul Gheit 2016/
organisation-head AU-ORG: Jean Ping 2008/2012; Nkosazana Dlamini-Zuma 2012/2017; Moussa Faki Mahamat (Moussa Faki) 2017/2025; Mahmoud Ali Youssouf 2025/
organisation-head Fed: Paul Volcker 1979/1987; Alan Greenspan 1987/2006; Ben Bernanke 2006/2014; Janet Yellen 2014/2018; Jerome Powell 2018/2026
organisation-head FIFA: Joao Havelange 1974/1998; Sepp Blatter 1998/2015; Gianni Infantino 2016/
organisation-head CIO: Juan Antonio Samaranch 1980/2001; Jacques Rogge 2001/2013; Thomas Bach 2013/2025; Kirsty Coventry 2025/
judge ICC: Luis Moreno Ocampo 2003/2012; Fatou Bensouda 2012/2021; Karim Khan 2021/
pope VA: Paul VI 1963/1978; Jean-Paul Ier 1978/1978; Jean-Paul II (John Paul II) 1978-10/2005-04; Benoît XVI (Benedict XVI) 2005-04/2013-02; François (Francis, pape François) 2013-03/2025-04; Léon XIV (Leo XIV) 2025-05/
cardinal VA: Tarcisio Bertone 2006/2013; Pietro Parolin 2013/
religious-leader TIB: Tenzin Gyatso (dalaï-lama, Dalai Lama) 1950/
religious-leader RU: Kirill (patriarche Kirill) 2009/
religious-leader Constantinople: Bartholomée Ier (Bartholomew I, Bartholomée) 1991/
religious-leader Al-Azhar: Ahmed al-Tayeb (Ahmed el-Tayeb) 2010/
head-of-state Polisario: Mohamed Abdelaziz 1976/2016; Brahim Ghali 2016/
`;

const holderForm = /^(.+?)(?: \(([^)]*)\))? (\d{4}(?:-\d{2})?)\/(\d{4}(?:-\d{2})?)?$/u;

/** Holders in the order of their office; who held it twice stands there twice. */
export const officeHolders: readonly OfficeHolder[] = table
  .split('\n')
  .filter((line) => line !== '')
  .flatMap((line) => {
    const head = /^([a-z-]+) ([^:]+): (.+)$/u.exec(line);
    if (head === null) throw new Error(`office holders: cannot read the line "${line}"`);
    const [, role = '', of = '', list = ''] = head;
    return list.split('; ').map((entry) => {
      const match = holderForm.exec(entry);
      if (match === null)
        throw new Error(`office holders: cannot read "${entry}" of ${role} ${of}`);
      const [, name = '', aliases, from = '', to] = match;
      return { role, of, name, aliases: aliases?.split(', ') ?? [], from, to: to ?? null };
    });
  });

/**
 * Who held the office on that day (ISO, may be reduced to month or year); every holder when
 * the day is null. A year of change names both.
 */
export function holdersOf(role: string, of: string, on: string | null): readonly OfficeHolder[] {
  return officeHolders.filter((holder) => {
    if (holder.role !== role || holder.of !== of) return false;
    if (on === null) return true;
    const reduced = (date: string) => on.slice(0, date.length);
    const started = holder.from.slice(0, on.length) <= reduced(holder.from);
    const ended = holder.to !== null && holder.to.slice(0, on.length) < reduced(holder.to);
    return started && !ended;
  });
}
