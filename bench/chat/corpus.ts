/** Invented news in French, the same for the same numbers, so that runs can be compared. */

const firstNames =
  'Alma Bruno Chloé Denis Elsa Farid Gina Hugo Inès Jonas Karim Lena Malik Nora Omar Paula'.split(
    ' ',
  );
const lastNames =
  'Arvel Bosquet Carmona Delorme Estève Ferrand Guimard Haddad Iselin Jourdain Kessler Lobato Marchetti Nogaro Ouvrard Pelletan'.split(
    ' ',
  );
const places = 'Lisbonne Oslo Dakar Vienne Tunis Lima Séoul Prague'.split(' ');
const months =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

function benchPerson(index: number): string {
  const first = firstNames[index % firstNames.length] ?? '';
  const last = lastNames[Math.floor(index / firstNames.length) % lastNames.length] ?? '';
  return `${first} ${last}`;
}

/** One article of some 120 words with two meetings, one plan and one denial. */
export function benchArticle(index: number): { name: string; text: string } {
  const person = (offset: number) => benchPerson((index * 7 + offset * 13) % 256);
  const place = places[index % places.length];
  const month = months[index % 12];
  const year = 2010 + (index % 14);
  const day = 1 + (index % 27);
  const text = `---
title: Rencontres à ${place}, numéro ${index}
date: ${year}-${String((index % 12) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}
---
${person(0)} a reçu ${person(1)} à ${place} le ${day} ${month} ${year}. Les deux ministres ont parlé de pêche, de rail et d’énergie pendant près de deux heures, avant une conférence de presse commune où les questions ont surtout porté sur le budget de l’année suivante.

Selon un communiqué, ${person(2)} doit rencontrer ${person(3)} la semaine prochaine. ${person(4)} n’a pas rencontré ${person(5)}, contrairement à ce qu’annonçait un quotidien local dans son édition du matin. Le port, lui, est resté fermé tout le week-end en raison du vent, et les pêcheurs attendent toujours une réponse à leur lettre.

En marge du sommet, ${person(6)} s’est entretenu avec ${person(7)} à ${place}.
`;
  return { name: `article-${String(index).padStart(5, '0')}.md`, text };
}

/** Questions of every kind, in words. */
export function benchQuestions(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const [one, other] = [benchPerson((index * 5) % 256), benchPerson((index * 11 + 3) % 256)];
    const place = places[index % places.length];
    const kinds = [
      `Qui a rencontré ${one} ?`,
      `Est-ce que ${one} a rencontré ${other} ?`,
      `Who met ${one}?`,
      `Où ${one} a-t-il rencontré ${other} ?`,
      `Qui ${one} a-t-il rencontré à ${place} ?`,
      `Quand ${one} a-t-il vu ${other} pour la dernière fois ?`,
    ];
    return kinds[index % kinds.length] ?? '';
  });
}
