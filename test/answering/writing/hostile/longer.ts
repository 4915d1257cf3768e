import type { LanguageCode } from '../../../../src/types.ts';
import type { HostileCase } from './table.ts';

/** Sentences as long as those of a newspaper; written after the check was made, to see how it fares. */
export const longer: Readonly<Record<LanguageCode, readonly HostileCase[]>> = {
  fr: [
    {
      text: 'Réunie jeudi à Bourges, la commission d’enquête présidée par la sénatrice Odile Garnier a auditionné pendant trois heures l’ancien directeur de la raffinerie, Bruno Salès, qui a reconnu des retards mais contesté toute fraude.',
      supported: [
        'La commission d’enquête a auditionné Bruno Salès pendant trois heures',
        'La commission d’enquête présidée par la sénatrice Odile Garnier a auditionné l’ancien directeur de la raffinerie',
        'Bruno Salès a reconnu des retards',
        'Bruno Salès a contesté toute fraude',
      ],
      unsupported: {
        polarity: ['Bruno Salès a reconnu toute fraude', 'Bruno Salès n’a pas reconnu des retards'],
        rows: [
          'Odile Garnier a reconnu des retards',
          'Bruno Salès a contesté des retards',
          'La commission a reconnu des retards',
        ],
        voice: [
          'Bruno Salès a auditionné la commission d’enquête',
          'La commission d’enquête a été auditionnée pendant trois heures',
        ],
        scope: [
          'La commission a auditionné le directeur de la raffinerie',
          'Bruno Salès préside la commission d’enquête',
        ],
      },
    },
    {
      text: 'Le conseil départemental, qui avait d’abord promis 12 millions d’euros pour la rocade, n’en versera finalement que 4 millions, a annoncé lundi son vice-président, Éric Tavernier, alors que la métropole maintient sa part de 9 millions.',
      supported: [
        'Le conseil départemental avait d’abord promis 12 millions d’euros pour la rocade',
        'La métropole maintient sa part de 9 millions',
        'Son vice-président, Éric Tavernier, a annoncé lundi',
      ],
      unsupported: {
        quantity: [
          'Le conseil départemental versera 12 millions d’euros pour la rocade',
          'La métropole maintient sa part de 12 millions',
          'La métropole maintient sa part de 4 millions',
          'Le conseil départemental versera 9 millions',
        ],
        intent: [
          'Le conseil départemental a versé 12 millions d’euros pour la rocade',
          'Le conseil départemental a versé 4 millions',
        ],
        share: [
          'La métropole avait promis 12 millions d’euros pour la rocade',
          'Éric Tavernier a promis 12 millions d’euros',
        ],
      },
    },
    {
      text: 'Élu maire en 1995 puis battu en 2001, Gérard Pons est revenu aux affaires en 2008 avec l’appui des Verts, avant de céder son fauteuil à sa première adjointe, Maud Ricard, après sa condamnation pour favoritisme en 2014.',
      supported: [
        'Gérard Pons est revenu aux affaires en 2008',
        'Gérard Pons est revenu aux affaires en 2008 avec l’appui des Verts',
      ],
      unsupported: {
        date: [
          'Gérard Pons est revenu aux affaires en 2014',
          'Gérard Pons est revenu aux affaires en 2001',
          'Gérard Pons a été élu maire en 2001',
          'Gérard Pons a été battu en 2008',
        ],
        share: [
          'Maud Ricard est revenue aux affaires en 2008',
          'Maud Ricard a été élue maire en 1995',
          'Maud Ricard a été battue en 2001',
        ],
        preposition: [
          'Gérard Pons est revenu aux affaires sans l’appui des Verts',
          'Gérard Pons est revenu aux affaires après sa condamnation',
        ],
      },
    },
  ],
  en: [
    {
      text: 'The inquiry chaired by Senator Olive Garner, which sat in Exeter on Thursday, questioned the former head of the refinery, Bruno Sales, who admitted delays but denied any fraud.',
      supported: [
        'The inquiry chaired by Senator Olive Garner questioned the former head of the refinery',
        'Bruno Sales admitted delays',
        'The inquiry questioned Bruno Sales',
        'Bruno Sales denied any fraud',
      ],
      unsupported: {
        polarity: [
          'Bruno Sales admitted any fraud',
          'Bruno Sales admitted fraud',
          'Bruno Sales did not admit delays',
        ],
        rows: [
          'Olive Garner admitted delays',
          'Bruno Sales denied delays',
          'The inquiry admitted delays',
          'The refinery sat in Exeter',
        ],
        voice: [
          'Bruno Sales questioned the inquiry',
          'The inquiry was questioned',
          'Bruno Sales chaired the inquiry',
        ],
        scope: ['The inquiry questioned the head of the refinery'],
      },
    },
    {
      text: 'The county council, which had at first pledged 12 million pounds for the bypass, will pay only 4 million, its deputy leader Eric Taverner said on Monday, while the city is keeping its share of 9 million.',
      supported: [
        'The county council had at first pledged 12 million pounds for the bypass',
        'The city is keeping its share of 9 million',
      ],
      unsupported: {
        quantity: [
          'The county council will pay 12 million pounds for the bypass',
          'The city is keeping its share of 12 million',
          'The city is keeping its share of 4 million',
          'The county council will pay 9 million',
        ],
        intent: [
          'The county council paid 12 million pounds for the bypass',
          'The county council paid 4 million',
        ],
        share: [
          'The city had pledged 12 million pounds for the bypass',
          'Eric Taverner pledged 12 million pounds',
        ],
      },
    },
    {
      text: 'Elected mayor in 1995 and beaten in 2001, Gerald Pons returned to office in 2008 with the backing of the Greens, before he handed over to his deputy, Maud Rickard, after a conviction in 2014.',
      supported: [
        'Gerald Pons returned to office in 2008',
        'Gerald Pons returned to office in 2008 with the backing of the Greens',
      ],
      unsupported: {
        date: [
          'Gerald Pons returned to office in 2014',
          'Gerald Pons returned to office in 2001',
          'Gerald Pons was elected mayor in 2001',
          'Gerald Pons was beaten in 2008',
        ],
        share: [
          'Maud Rickard returned to office in 2008',
          'Maud Rickard was elected mayor in 1995',
          'Maud Rickard was beaten in 2001',
        ],
        preposition: [
          'Gerald Pons returned to office without the backing of the Greens',
          'Gerald Pons returned to office after a conviction',
        ],
      },
    },
  ],
};
