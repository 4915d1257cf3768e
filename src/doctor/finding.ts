/** What a check found, as data: the command line has the words. */
export type Verdict = 'ok' | 'note' | 'bad';

export interface Finding {
  readonly check: CheckName;
  readonly verdict: Verdict;
  /** Which sentence tells it, with what to do. */
  readonly found: Found;
  /** Never a secret. */
  readonly detail: string;
}

export type CheckName =
  | 'node'
  | 'package'
  | 'native'
  | 'settings'
  | 'corpus'
  | 'data'
  | 'index'
  | 'state'
  | 'store'
  | 'discord'
  | 'telegram'
  | 'clock'
  | 'disk';

const verdicts = {
  fine: 'ok',
  oldNode: 'bad',
  otherNode: 'note',
  notLoaded: 'bad',
  wrongSetting: 'bad',
  unknownSetting: 'note',
  noCorpus: 'bad',
  noCorpusHere: 'note',
  unreadable: 'bad',
  unwritable: 'bad',
  notYet: 'note',
  noIndex: 'note',
  damaged: 'bad',
  older: 'note',
  newer: 'bad',
  notOpened: 'bad',
  noStore: 'ok',
  unmigrated: 'note',
  noExtension: 'bad',
  noToken: 'note',
  tokenForm: 'bad',
  tokenRefused: 'bad',
  unreachable: 'bad',
  connects: 'ok',
  clockBehind: 'bad',
  clockOff: 'bad',
  clockAgrees: 'ok',
  little: 'bad',
} as const satisfies Readonly<Record<string, Verdict>>;

export type Found = keyof typeof verdicts;

export const finding = (check: CheckName, found: Found, detail = ''): Finding => ({
  check,
  verdict: verdicts[found],
  found,
  detail,
});
