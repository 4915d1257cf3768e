/** `/follow`, `/following`, `/unfollow` and the buttons under the list: what is said and done. */
import { languageOf, languages } from '../../languages/index.ts';
import type { Delivery, Follows, QuietHours } from '../../state/follows.ts';
import type { Follower, LanguageCode, Subject } from '../../types.ts';
import { shorten } from '../message.ts';
import type { Card, Origin } from './card.ts';

/** Subjects followed in one place. */
const MOST = 20;
const LONGEST = 100;

export interface FollowTools {
  readonly follows: Follows;
  /** The corpus as it is seen in this place. */
  readonly followerOf: (place: string) => Follower;
}

/** One line that says what to follow, or a subject already taken apart. */
export async function follow(
  { follows, followerOf }: FollowTools,
  origin: Origin,
  wanted: string | Subject,
  language: LanguageCode,
): Promise<Card> {
  const { community } = languageOf(language);
  if (typeof wanted === 'string' && wanted.trim() === '') return { lines: [community.followWhat] };
  const subject =
    typeof wanted === 'string'
      ? followerOf(origin.place).subject(shorten(wanted, LONGEST))
      : wanted;
  const told = community.subject(subject);
  switch (await follows.add({ ...origin, language }, subject, MOST)) {
    case 'known':
      return { lines: [community.followedAlready(told)] };
    case 'full':
      return { lines: [community.followsFull(MOST)] };
    default:
      return { lines: [community.followed(told)] };
  }
}

/** What is followed here, with buttons to end each and to choose when news come. */
export async function following(
  { follows }: FollowTools,
  origin: Origin,
  language: LanguageCode,
): Promise<Card> {
  const { community } = languageOf(language);
  const list = await follows.of(origin.target);
  const delivery = await follows.delivery(origin.chat);
  const { quiet, hours, rhythm } = delivery;
  if (list.length === 0)
    return { lines: [community.followingNothing, { small: community.followWhat }] };
  const mark = (chosen: boolean, label: string) => (chosen ? `✓ ${label}` : label);
  const ends = list.map(({ id }, at) => ({ label: `✕ ${at + 1}`, id: `g:u${id}` }));
  return {
    title: community.followingTitle,
    lines: [
      ...list.map(({ subject }, at) => `${at + 1}. ${community.subject(subject)}`),
      { small: told(delivery, language) },
      { small: community.quietHow },
    ],
    buttons: [
      ...Array.from({ length: Math.ceil(ends.length / 5) }, (_, row) =>
        ends.slice(row * 5, row * 5 + 5),
      ).slice(0, 4),
      [
        { label: mark(rhythm === 'now', community.tellNow), id: 'g:rn' },
        { label: mark(rhythm === 'daily', community.tellDaily), id: 'g:rd' },
        quiet
          ? { label: mark(true, community.quietOn(hours)), id: 'g:q0' }
          : { label: mark(true, community.quietOff), id: 'g:q1' },
      ],
    ],
  };
}

/** When news come here, in words. */
function told({ rhythm, quiet, hours }: Delivery, language: LanguageCode): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return languageOf(language).community.delivery(rhythm, quiet ? hours : null, timeZone);
}

/** Sets the hours in which nothing is sent here, from `typed`: two hours, or a word for none. */
export async function keepQuiet(
  tools: FollowTools,
  origin: Origin,
  typed: string,
  language: LanguageCode,
): Promise<Card> {
  const { community } = languageOf(language);
  const chosen = quietIn(typed);
  if (chosen === null) return { lines: [community.quietHow] };
  const { follows } = tools;
  const before = await follows.delivery(origin.chat);
  const after: Delivery =
    chosen === 'never' ? { ...before, quiet: false } : { ...before, quiet: true, hours: chosen };
  await follows.setDelivery(origin.chat, after);
  return (await follows.of(origin.target)).length > 0
    ? following(tools, origin, language)
    : { lines: [told(after, language)] };
}

const never = new Set(languages.flatMap(({ community }) => community.quietNever));

/** "22-7", "de 22 h à 7 h", "off"; null for what is neither. Midnight is 0 or 24. */
function quietIn(typed: string): QuietHours | 'never' | null {
  const words = typed.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const last = words.findLast((word) => word !== '') ?? '';
  if (never.has(last)) return 'never';
  const [, one, other] = /^\D{0,20}(\d{1,2})\D{1,8}(\d{1,2})\D{0,8}$/u.exec(typed) ?? [];
  const [from, to] = [Number(one), Number(other)];
  if (!(from <= 24 && to <= 24) || from % 24 === to % 24) return null;
  return { from: from % 24, to: to % 24 };
}

/** `typed` is the number in the list, or what is followed in the words of `/follow`. */
export async function unfollow(
  tools: FollowTools,
  origin: Origin,
  typed: string,
  language: LanguageCode,
): Promise<Card> {
  const { community } = languageOf(language);
  const list = await tools.follows.of(origin.target);
  const wanted = typed.trim();
  const named = community.subject(tools.followerOf(origin.place).subject(wanted || '-'));
  const found =
    /^\d{1,3}$/u.test(wanted) && list[Number(wanted) - 1]
      ? list[Number(wanted) - 1]
      : list.find(({ subject }) =>
          [named, wanted].some(
            (text) => community.subject(subject).toLowerCase() === text.toLowerCase(),
          ),
        );
  if (found === undefined) {
    const shown = await following(tools, origin, language);
    return list.length === 0
      ? shown
      : { ...shown, lines: [community.unfollowWhat, ...shown.lines] };
  }
  await tools.follows.remove(origin.target, found.id);
  return { lines: [community.unfollowed(community.subject(found.subject))] };
}

/** Obeys a button of the list; the list as it is then. Null for any other button. */
export async function pressedFollow(
  tools: FollowTools,
  origin: Origin,
  id: string,
  language: LanguageCode,
): Promise<Card | null> {
  const end = /^g:u(\d{1,9})$/u.exec(id);
  const delivery = await tools.follows.delivery(origin.chat);
  if (end) await tools.follows.remove(origin.target, Number(end[1]));
  else if (id === 'g:rn' || id === 'g:rd')
    await tools.follows.setDelivery(origin.chat, {
      ...delivery,
      rhythm: id === 'g:rn' ? 'now' : 'daily',
    });
  else if (id === 'g:q0' || id === 'g:q1')
    await tools.follows.setDelivery(origin.chat, { ...delivery, quiet: id === 'g:q1' });
  else return null;
  return following(tools, origin, language);
}
