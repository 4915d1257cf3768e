/** Tokens: of the right form, and, where that is asked for, known to the platform. They are never told. */
import type { Settings } from '../config.ts';
import { type Finding, finding } from './finding.ts';

export interface Asked {
  readonly finding: Finding;
  /** The platform's clock, in milliseconds since 1970. */
  readonly clock: number | null;
}

type Name = 'discord' | 'telegram';

/** As the platforms give them out; a server of one's own may be less strict. */
const forms: Readonly<Record<Name, { readonly own: RegExp; readonly any: RegExp }>> = {
  discord: { own: /^[\w-]{20,}\.[\w-]{5,}\.[\w-]{25,}$/u, any: /^[\w-]+\.[\w-]+\.[\w-]+$/u },
  telegram: { own: /^\d{5,}:[\w-]{30,}$/u, any: /^\d+:[\w-]+$/u },
};

const PATIENCE_MS = 10_000;

export async function checkPlatforms(settings: Settings, online: boolean): Promise<Asked[]> {
  const { discord, telegram } = settings;
  const telegramRoot = telegram.apiRoot ?? 'https://api.telegram.org';
  const discordRoot = `${discord.api ?? 'https://discord.com/api'}/v10`;
  return Promise.all([
    check('discord', discord.token, discord.api, online, discordRoot, (token) => [
      { path: '/users/@me', headers: { authorization: `Bot ${token}` } },
      { path: '/gateway/bot', headers: { authorization: `Bot ${token}` } },
    ]),
    check('telegram', telegram.token, telegram.apiRoot, online, telegramRoot, (token) => [
      { path: `/bot${token}/getMe`, headers: {} },
    ]),
  ]);
}

interface Call {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

async function check(
  name: Name,
  token: string | null,
  api: string | null,
  online: boolean,
  root: string,
  calls: (token: string) => readonly Call[],
): Promise<Asked> {
  const said = (
    found: Parameters<typeof finding>[1],
    detail = '',
    clock: number | null = null,
  ) => ({
    finding: finding(name, found, detail),
    clock,
  });
  if (token === null) return said('noToken');
  if (!forms[name][api === null ? 'own' : 'any'].test(token)) return said('tokenForm');
  if (!online) return said('fine');
  let clock: number | null = null;
  for (const { path, headers } of calls(token)) {
    let response: Response;
    try {
      response = await fetch(`${root}${path}`, {
        headers,
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      await response.body?.cancel();
    } catch (error) {
      // Its message may name the address, which holds the token.
      const { cause } = error as { cause?: { code?: string } };
      return said('unreachable', `${root} (${cause?.code ?? (error as Error).name})`);
    }
    const date = Date.parse(response.headers.get('date') ?? '');
    clock = Number.isNaN(date) ? clock : date;
    if ([401, 403, 404].includes(response.status))
      return said('tokenRefused', `${response.status}`, clock);
    if (!response.ok) return said('unreachable', `${root} (${response.status})`, clock);
  }
  return said('connects', root, clock);
}
