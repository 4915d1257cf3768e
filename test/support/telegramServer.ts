import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Chat, Message, MessageEntity, Update, User } from 'grammy/types';
import { multipart } from './multipart.ts';
import { brokenRules, type Payload } from './telegramRules.ts';

/** A call the bot made. */
export interface Call {
  readonly method: string;
  readonly payload: Payload;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Id of the message sent or changed. */
  readonly messageId?: number;
  readonly ok: boolean;
}

/** An answer that the server gives instead of its own. */
export interface Refusal {
  readonly error_code: number;
  readonly description: string;
  readonly retry_after?: number;
  readonly migrate_to_chat_id?: number;
}

const me = {
  id: 4242,
  is_bot: true,
  first_name: 'Entrevue',
  username: 'entrevue_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
} as const;

/** Shorter than the real windows by the time a call may take on its way. */
const tolerance = 60;
const privateWindow = { calls: 3, ms: 3_000 - tolerance };
const groupWindow = { calls: 20, ms: 60_000 - tolerance };
const globalWindow = { calls: 30, ms: 1_000 - tolerance };

export interface ServerOptions {
  /** What is too much breaks a rule, or is refused with 429 as Telegram itself does. */
  readonly floods?: 'forbidden' | 'refused';
}

export type TelegramServer = Awaited<ReturnType<typeof startTelegramServer>>;

/**
 * A Bot API server on the loopback interface. It checks each call against the published rules
 * and keeps what was broken; `close` throws if anything was, or if a pressed button got no answer.
 */
export async function startTelegramServer(
  token = '4242:local-test-token',
  { floods = 'forbidden' }: ServerOptions = {},
) {
  const calls: Call[] = [];
  const broken: string[] = [];
  const queue: Update[] = [];
  const refusals = new Map<string, Refusal[]>();
  const messages = new Map<string, Message>();
  const threads = new Map<string, number | undefined>();
  const pending = new Set<string>();
  const menus = new Map<string, unknown>();
  const files = new Map<string, Buffer>();
  const admins = new Set<number>();
  const listeners = new Set<() => void>();
  const sentTo = new Map<number, number[]>();
  const sentAtAll: number[] = [];
  let webhook: Webhook | null = null;
  /** Behind a webhook's public address: a balancer asks them by turns. */
  let behind: readonly string[] = [];
  let turn = 0;
  let closed = false;
  /** Updates of one chat are sent one after another. */
  const lines = new Map<string, Promise<void>>();
  let nextUpdate = 1;
  let nextMessage = 100;
  let wakePoll: (() => void) | undefined;
  let flood = false;
  let cut = false;
  /** Answers that are kept back, while they are. */
  let kept: { readonly code: number; readonly send: () => void }[] | null = null;
  let allowed = token;

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    if (cut) {
      request.socket.destroy();
      return;
    }
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const wanted = /^\/file\/bot([^/]*)\/files\/(\w+)$/u.exec(request.url ?? '');
      if (wanted) {
        const bytes = wanted[1] === allowed ? files.get(wanted[2] ?? '') : undefined;
        response.writeHead(bytes ? 200 : 404).end(bytes);
        return;
      }
      const [, given = '', method = ''] = /^\/bot([^/]*)\/(\w+)/u.exec(request.url ?? '') ?? [];
      if (given !== allowed) {
        reply(response, { ok: false, error_code: 401, description: 'Unauthorized' }, 401);
        return;
      }
      const type = request.headers['content-type'] ?? '';
      void handle(method, payloadOf(Buffer.concat(chunks), type), response);
    });
  });

  function reply(response: ServerResponse, body: unknown, code = 200): void {
    const send = () => {
      if (response.destroyed) return;
      response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (kept === null) send();
    else kept.push({ code, send });
  }

  async function handle(method: string, payload: Payload, response: ServerResponse): Promise<void> {
    if (method === 'getUpdates') {
      const refusal = refusals.get(method)?.shift();
      if (refusal) refuse(response, refusal);
      else reply(response, { ok: true, result: await poll(payload) });
      return;
    }
    for (const rule of brokenRules(method, payload)) broken.push(`${method}: ${rule}`);
    const at = Date.now();
    const chatId = payload.chat_id as number | undefined;
    if (/^(?:send|edit)/u.test(method)) {
      checkRate(sentAtAll, globalWindow, at, 'all chats');
      // "typing" is no message; in a group it is counted all the same.
      if (chatId !== undefined && (chatId < 0 || method !== 'sendChatAction')) {
        const times = sentTo.get(chatId) ?? [];
        sentTo.set(chatId, times);
        checkRate(times, chatId < 0 ? groupWindow : privateWindow, at, `chat ${chatId}`);
      }
    }
    const flooded = flood;
    flood = false;
    const refusal = flooded ? tooMany : refusals.get(method)?.shift();
    const outcome = refusal ?? run(method, payload);
    const ok = !('error_code' in outcome);
    const result = 'result' in outcome ? outcome.result : undefined;
    const messageId = (result as { message_id?: number } | undefined)?.message_id;
    calls.push({ method, payload, at, ok, ...(messageId !== undefined && { messageId }) });
    if ('error_code' in outcome) refuse(response, outcome);
    else reply(response, { ok: true, result });
    for (const listener of listeners) listener();
  }

  function refuse(response: ServerResponse, refusal: Refusal): void {
    const { error_code, description, ...parameters } = refusal;
    reply(response, { ok: false, error_code, description, parameters }, error_code);
  }

  function checkRate(
    times: number[],
    window: { readonly calls: number; readonly ms: number },
    at: number,
    where: string,
  ): void {
    times.push(at);
    while ((times[0] ?? at) <= at - window.ms) times.shift();
    if (times.length > window.calls) {
      if (floods === 'refused') {
        times.pop();
        flood = true;
        return;
      }
      broken.push(`${times.length} calls in ${window.ms} ms to ${where}`);
    }
  }

  function run(method: string, payload: Payload): Refusal | { readonly result: unknown } {
    const bad = (description: string): Refusal => ({
      error_code: 400,
      description: `Bad Request: ${description}`,
    });
    const key = `${String(payload.chat_id)}:${String(payload.message_id)}`;
    switch (method) {
      case 'setWebhook':
        webhook = { url: String(payload.url), secret: String(payload.secret_token ?? '') };
        for (const update of queue.splice(0)) send(update);
        return { result: true };
      case 'deleteWebhook':
        webhook = null;
        return { result: true };
      case 'getMe':
        return { result: me };
      case 'getMyCommands':
        return { result: menus.get(menuKey(payload)) ?? [] };
      case 'setMyCommands':
        menus.set(menuKey(payload), payload.commands);
        return { result: true };
      case 'getFile': {
        const id = String(payload.file_id);
        if (!files.has(id)) return bad('wrong file_id');
        return { result: { file_id: id, file_path: `files/${id}` } };
      }
      case 'getChatMember': {
        const id = payload.user_id as number;
        return { result: { status: admins.has(id) ? 'administrator' : 'member', user: { id } } };
      }
      case 'answerCallbackQuery':
        if (!pending.delete(String(payload.callback_query_id))) return bad('query is too old');
        return { result: true };
      case 'sendMessage': {
        checkThread(payload);
        const message = {
          message_id: nextMessage++,
          date: seconds(),
          chat: { id: payload.chat_id },
          from: me,
          text: payload.text,
          reply_markup: payload.reply_markup,
        } as unknown as Message;
        messages.set(`${String(payload.chat_id)}:${message.message_id}`, message);
        return { result: message };
      }
      case 'sendPhoto':
      case 'sendDocument': {
        checkThread(payload);
        return {
          result: { message_id: nextMessage++, date: seconds(), chat: { id: payload.chat_id } },
        };
      }
      case 'editMessageText': {
        if (payload.inline_message_id !== undefined) return { result: true };
        const old = messages.get(key);
        if (old === undefined) return bad('message to edit not found');
        const markup = JSON.stringify(payload.reply_markup);
        if (old.text === payload.text && JSON.stringify(old.reply_markup) === markup) {
          return bad('message is not modified');
        }
        const message = {
          ...old,
          text: payload.text,
          reply_markup: payload.reply_markup,
        } as unknown as Message;
        messages.set(key, message);
        return { result: message };
      }
      default:
        return { result: true };
    }
  }

  /** A reply stays in the topic of the message it answers; elsewhere no topic is named. */
  function checkThread(payload: Payload): void {
    const replied = (payload.reply_parameters as { message_id?: number } | undefined)?.message_id;
    if (replied === undefined) return;
    const expected = threads.get(`${String(payload.chat_id)}:${replied}`);
    if (payload.message_thread_id !== expected) {
      broken.push(`topic ${String(payload.message_thread_id)} instead of ${String(expected)}`);
    }
  }

  async function poll({ offset = 0, timeout = 0 }: Payload): Promise<readonly Update[]> {
    while ((queue[0]?.update_id ?? Infinity) < (offset as number)) queue.shift();
    if (queue.length === 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(timeout as number, 5) * 1000);
        wakePoll = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return queue.slice(0, 100);
  }

  function deliver(update: Omit<Update, 'update_id'>, id = nextUpdate++): number {
    const whole = { update_id: id, ...update } as Update;
    if (webhook === null) queue.push(whole);
    else send(whole);
    wakePoll?.();
    return id;
  }

  /** Posts an update to the webhook until somebody takes it. */
  function send(update: Update): void {
    const chat = String((update.message ?? update.callback_query?.message)?.chat.id ?? '');
    const before = lines.get(chat) ?? Promise.resolve();
    lines.set(
      chat,
      before.then(async () => {
        while (!closed && webhook !== null && !(await isTaken(webhook, update))) {
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }),
    );
  }

  async function isTaken({ url, secret }: Webhook, update: Update): Promise<boolean> {
    const address = behind[turn++ % Math.max(behind.length, 1)];
    const to = address === undefined ? url : `${address}${new URL(url).pathname}`;
    try {
      const { ok } = await fetch(to, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
        body: JSON.stringify(update),
        signal: AbortSignal.timeout(10_000),
      });
      return ok;
    } catch {
      return false;
    }
  }

  /** What people do stands between the bot's calls, for transcripts. */
  function note(from: User, text: string): void {
    const payload = { text: `${from.first_name}: ${text}` };
    calls.push({ method: 'person', payload, at: Date.now(), ok: true });
  }

  function seconds(): number {
    return Math.floor(Date.now() / 1000);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    root: `http://127.0.0.1:${port}`,
    token,
    calls,
    broken,
    /** Users who may change a group's settings. */
    admins,
    menus,
    /** What people have sent, by the id of the file. */
    files,
    deliver,
    /** Sends a message to the bot; entities of commands and mentions are found as Telegram does. */
    say(from: User, chat: Chat, text: string, extra: Partial<Message> = {}): Message {
      const message = {
        message_id: nextMessage++,
        date: seconds(),
        chat,
        from,
        text,
        entities: entitiesOf(text),
        ...extra,
      } as Message;
      threads.set(
        `${chat.id}:${message.message_id}`,
        message.is_topic_message ? message.message_thread_id : undefined,
      );
      note(from, `(#${message.message_id}) ${text}`);
      deliver({ message } as Omit<Update, 'update_id'>);
      return message;
    },
    edit(message: Message, text: string): void {
      if (message.from) note(message.from, `edits #${message.message_id} to ${text}`);
      const edited = { ...message, text, entities: entitiesOf(text), edit_date: seconds() };
      deliver({ edited_message: edited } as Omit<Update, 'update_id'>);
    },
    /** Presses a button of a message the bot sent. */
    press(from: User, chat: Chat, messageId: number, data: string, extra: Partial<Message> = {}) {
      const id = `q${nextUpdate}`;
      pending.add(id);
      note(from, `presses ${data} on #${messageId}`);
      const sent = messages.get(`${chat.id}:${messageId}`);
      const message = { ...sent, message_id: messageId, chat, date: seconds(), ...extra };
      threads.set(
        `${chat.id}:${messageId}`,
        extra.is_topic_message ? extra.message_thread_id : undefined,
      );
      deliver({
        callback_query: { id, from, chat_instance: 'c1', data, message },
      } as Omit<Update, 'update_id'>);
    },
    pressInline(from: User, inlineMessageId: string, data: string) {
      const id = `q${nextUpdate}`;
      pending.add(id);
      deliver({
        callback_query: { id, from, chat_instance: 'c1', data, inline_message_id: inlineMessageId },
      } as Omit<Update, 'update_id'>);
    },
    type(from: User, query: string) {
      note(from, `types @entrevue_bot ${query}`);
      deliver({
        inline_query: { id: `i${nextUpdate}`, from, query, offset: '' },
      } as Omit<Update, 'update_id'>);
    },
    /** The next call of a method is refused. */
    refuseNext(method: string, refusal: Refusal): void {
      refusals.set(method, [...(refusals.get(method) ?? []), refusal]);
    },
    /** Breaks every connection, until `restore`. */
    drop(): void {
      cut = true;
      server.closeAllConnections();
    },
    restore(): void {
      cut = false;
    },
    /** Calls are dealt with, but their answers kept back until `goOn`. */
    keepBack(): { readonly refusals: () => number; readonly goOn: () => void } {
      const mine: NonNullable<typeof kept> = [];
      kept = mine;
      return {
        refusals: () => mine.filter(({ code }) => code !== 200).length,
        goOn: () => {
          kept = null;
          for (const { send } of mine) send();
        },
      };
    },
    revokeToken(): void {
      allowed = 'none';
    },
    /** Addresses of the processes behind the webhook's public one, asked by turns. */
    balance(addresses: readonly string[]): void {
      behind = addresses;
    },
    message: (chat: number, id: number) => messages.get(`${chat}:${id}`),
    /** Resolves with the first `count` successful calls that match, from the first call on. */
    async until(
      matches: (call: Call) => boolean,
      count = 1,
      timeoutMs = 15_000,
    ): Promise<readonly Call[]> {
      const found = () => calls.filter((call) => call.ok && matches(call));
      if (found().length < count) {
        await new Promise<void>((resolve, reject) => {
          const timer = setTimeout(() => {
            listeners.delete(check);
            const seen = calls.map(({ method }) => method).join(', ');
            reject(new Error(`${found().length} of ${count} calls came; all calls: ${seen}`));
          }, timeoutMs);
          const check = () => {
            if (found().length < count) return;
            clearTimeout(timer);
            listeners.delete(check);
            resolve();
          };
          listeners.add(check);
        });
      }
      return found();
    },
    /** Messages of the bot in a chat as they stand now, in order. */
    shown: (chat: number) =>
      [...messages].filter(([id]) => id.startsWith(`${chat}:`)).map(([, message]) => message),
    /** @throws when a rule was broken or a button left unanswered */
    async close(): Promise<void> {
      closed = true;
      wakePoll?.();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      const faults = [...broken, ...[...pending].map((id) => `button ${id} was not answered`)];
      if (faults.length > 0) throw new Error(`Telegram's rules were broken:\n${faults.join('\n')}`);
    },
  };
}

interface Webhook {
  readonly url: string;
  readonly secret: string;
}

const tooMany: Refusal = {
  error_code: 429,
  description: 'Too Many Requests: retry after 1',
  retry_after: 1,
};

/** JSON, or a form whose fields are JSON and whose files stand where `attach://` names them. */
function payloadOf(body: Buffer, type: string): Payload {
  if (!type.startsWith('multipart/')) return body.length === 0 ? {} : JSON.parse(body.toString());
  const { fields, files } = multipart(body, type);
  return Object.fromEntries(
    [...fields].map(([key, text]) => {
      const file = /^attach:\/\/(.+)$/u.exec(text)?.[1];
      if (file !== undefined) return [key, files.get(file)];
      return [key, /^(?:-?\d+$|[{[]|true$|false$)/u.test(text) ? JSON.parse(text) : text];
    }),
  );
}

function menuKey({ scope, language_code }: Payload): string {
  return `${(scope as { type?: string } | undefined)?.type ?? 'default'} ${String(language_code ?? '')}`.trim();
}

function entitiesOf(text: string): MessageEntity[] {
  const command = /^\/[A-Za-z0-9_]+(?:@\w+)?/u.exec(text);
  return [
    ...(command ? [{ type: 'bot_command' as const, offset: 0, length: command[0].length }] : []),
    ...[...text.matchAll(/(?<![\w/])@[A-Za-z0-9_]{2,}/gu)]
      .filter(({ index }) => index >= (command?.[0].length ?? 0))
      .map((match) => ({ type: 'mention' as const, offset: match.index, length: match[0].length })),
  ];
}
