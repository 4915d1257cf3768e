/**
 * Telegram's published rules for what a bot may send (core.telegram.org/bots/api), as checks
 * that return the rule broken. Written apart from `src/`, so that both must be wrong to agree.
 */

export type Payload = Readonly<Record<string, unknown>>;

const known: Readonly<Record<string, readonly string[]>> = {
  getMe: [],
  getUpdates: ['offset', 'limit', 'timeout', 'allowed_updates'],
  deleteWebhook: ['drop_pending_updates'],
  setWebhook: ['url', 'secret_token', 'allowed_updates', 'max_connections'],
  getMyCommands: ['scope', 'language_code'],
  setMyCommands: ['commands', 'scope', 'language_code'],
  getChatMember: ['chat_id', 'user_id'],
  getFile: ['file_id'],
  sendChatAction: ['chat_id', 'action', 'message_thread_id'],
  sendMessage: [
    'chat_id',
    'text',
    'parse_mode',
    'message_thread_id',
    'reply_parameters',
    'reply_markup',
    'link_preview_options',
  ],
  sendPhoto: ['chat_id', 'photo', 'caption', 'parse_mode', 'message_thread_id', 'reply_parameters'],
  sendDocument: [
    'chat_id',
    'document',
    'caption',
    'parse_mode',
    'message_thread_id',
    'reply_parameters',
  ],
  editMessageText: [
    'chat_id',
    'message_id',
    'inline_message_id',
    'text',
    'parse_mode',
    'reply_markup',
    'link_preview_options',
  ],
  answerCallbackQuery: ['callback_query_id', 'text', 'show_alert'],
  answerInlineQuery: [
    'inline_query_id',
    'results',
    'cache_time',
    'is_personal',
    'next_offset',
    'button',
  ],
};

/** What is wrong with a call; empty when Telegram would take it. */
export function brokenRules(method: string, payload: Payload): string[] {
  const fields = known[method];
  if (fields === undefined) return [`unknown method ${method}`];
  const broken = Object.keys(payload)
    .filter((field) => !fields.includes(field))
    .map((field) => `${method} has no parameter ${field}`);
  if ('text' in payload && method !== 'answerCallbackQuery') {
    broken.push(...textRules(payload.text, payload.parse_mode));
    broken.push(...previewRules(payload.link_preview_options, method, payload.reply_markup));
  }
  if (method === 'sendPhoto' || method === 'sendDocument') broken.push(...fileRules(payload));
  if ('reply_markup' in payload) broken.push(...markupRules(payload.reply_markup));
  if (method === 'answerCallbackQuery') {
    const text = payload.text ?? '';
    if (typeof text !== 'string' || text.length > 200) broken.push('notice over 200 characters');
  }
  if (method === 'answerInlineQuery') broken.push(...inlineRules(payload));
  if (method === 'setMyCommands') broken.push(...menuRules(payload));
  if (method === 'sendChatAction' && payload.action !== 'typing') broken.push('unknown action');
  return broken;
}

/** Text as a reader sees it, and what is wrong with the markup. */
export function parseHtml(html: string): { readonly text: string; readonly broken: string[] } {
  const broken: string[] = [];
  const open: string[] = [];
  let text = '';
  let entities = 0;
  const token = /<(\/?)([a-z-]*)([^<>]*)>|&(lt|gt|amp|quot|#\d+|#x[\da-f]+);|([<>&])|([^<>&]+)/giu;
  for (const [whole, slash, tag = '', attributes = '', entity, raw, words] of html.matchAll(
    token,
  )) {
    if (words !== undefined) text += words;
    else if (raw !== undefined) broken.push(`raw ${raw} at "${text.slice(-20)}"`);
    else if (entity !== undefined) text += '.';
    else if (slash) {
      if (open.pop() !== tag) broken.push(`${whole} closes nothing`);
    } else {
      entities += 1;
      if (!allowedTag(tag, attributes)) broken.push(`unsupported tag ${whole}`);
      if (tag === 'blockquote' && open.includes('blockquote')) broken.push('nested blockquote');
      open.push(tag);
    }
  }
  if (open.length > 0) broken.push(`unclosed ${open.join(', ')}`);
  if (entities > 100) broken.push(`${entities} entities`);
  return { text, broken };
}

function fileRules(payload: Payload): string[] {
  const file = (payload.photo ?? payload.document) as { bytes?: Buffer; name?: string } | undefined;
  const most = payload.photo ? 10 : 50;
  const broken = textRules(payload.caption, payload.parse_mode);
  const length = parseHtml(String(payload.caption)).text.length;
  if (length > 1024) broken.push(`caption of ${length} characters`);
  if (!file?.bytes?.length) broken.push('an empty file');
  if ((file?.bytes?.length ?? 0) > most * 1024 * 1024) broken.push('file too large');
  return broken;
}

function allowedTag(tag: string, attributes: string): boolean {
  if (tag === 'a') return /^ href="https?:\/\/[^"]+"$/u.test(attributes);
  if (tag === 'blockquote') return attributes === '' || attributes === ' expandable';
  return (
    /^(?:b|strong|i|em|u|ins|s|strike|del|code|pre|tg-spoiler)$/u.test(tag) && attributes === ''
  );
}

function textRules(html: unknown, mode: unknown): string[] {
  if (typeof html !== 'string') return ['text is no string'];
  if (!html.isWellFormed()) return ['text is not valid Unicode'];
  if (mode !== undefined && mode !== 'HTML') return [`parse_mode ${String(mode)}`];
  const { text, broken } = mode === 'HTML' ? parseHtml(html) : { text: html, broken: [] };
  const trimmed = text.trim();
  if (trimmed.length < 1 || text.length > 4096) broken.push(`text of ${text.length} characters`);
  const mention = /(?<![A-Za-z0-9_])@(?!entrevue_bot)[A-Za-z0-9_]{2,}/u.exec(text);
  if (mention) broken.push(`${mention[0]} would notify somebody`);
  return broken;
}

function previewRules(options: unknown, method: string, markup: unknown): string[] {
  const forced = (markup as { force_reply?: unknown } | undefined)?.force_reply === true;
  const off = (options as { is_disabled?: unknown } | undefined)?.is_disabled === true;
  return off || forced ? [] : [`${method} with link previews`];
}

function markupRules(markup: unknown): string[] {
  const {
    inline_keyboard: rows,
    force_reply: force,
    input_field_placeholder: hint,
  } = markup as {
    inline_keyboard?: unknown;
    force_reply?: unknown;
    input_field_placeholder?: string;
  };
  if (force === true) {
    return hint === undefined || (hint.length >= 1 && hint.length <= 64)
      ? []
      : ['long placeholder'];
  }
  if (!Array.isArray(rows)) return ['reply_markup of no known kind'];
  const broken: string[] = [];
  let count = 0;
  for (const row of rows as { text?: string; callback_data?: string }[][]) {
    if (!Array.isArray(row) || row.length === 0) broken.push('empty keyboard row');
    if (row.length > 8) broken.push(`${row.length} buttons in a row`);
    for (const { text = '', callback_data: data = '', ...other } of row) {
      count += 1;
      if (text.trim() === '') broken.push('button without text');
      const bytes = Buffer.byteLength(data);
      if (bytes < 1 || bytes > 64) broken.push(`callback_data of ${bytes} bytes`);
      if (!data.isWellFormed()) broken.push('callback_data is not valid Unicode');
      if (Object.keys(other).length > 0) broken.push(`button with ${Object.keys(other).join()}`);
    }
  }
  if (count > 100) broken.push(`${count} buttons`);
  return broken;
}

function inlineRules(payload: Payload): string[] {
  const results = payload.results as Payload[];
  const broken: string[] = [];
  if (!Array.isArray(results)) return ['results are no list'];
  if (results.length > 50) broken.push(`${results.length} inline results`);
  if (new Set(results.map(({ id }) => id)).size < results.length)
    broken.push('results share an id');
  for (const { type, id, title, input_message_content: content, reply_markup: markup } of results) {
    const bytes = Buffer.byteLength(String(id));
    if (type !== 'article') broken.push(`result of type ${String(type)}`);
    if (bytes < 1 || bytes > 64) broken.push(`result id of ${bytes} bytes`);
    if (typeof title !== 'string' || title.trim() === '') broken.push('result without title');
    const {
      message_text: text,
      parse_mode: mode,
      link_preview_options: preview,
    } = content as Payload;
    broken.push(...textRules(text, mode), ...previewRules(preview, 'result', undefined));
    if (markup !== undefined) broken.push(...markupRules(markup));
  }
  const button = payload.button as { text?: string; start_parameter?: string } | undefined;
  if (button && !/^[A-Za-z0-9_-]{1,64}$/u.test(button.start_parameter ?? '')) {
    broken.push(`start parameter ${button.start_parameter}`);
  }
  return broken;
}

function menuRules(payload: Payload): string[] {
  const commands = payload.commands as { command: string; description: string }[];
  return [
    ...(commands.length > 100 ? ['over 100 commands'] : []),
    ...commands
      .filter(
        ({ command, description }) =>
          !/^[a-z0-9_]{1,32}$/u.test(command) || description.length < 1 || description.length > 256,
      )
      .map(({ command }) => `command ${command}`),
  ];
}
