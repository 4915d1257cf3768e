/**
 * Discord's published rules for what a bot sends, written from the tables of the API
 * documentation and independent of the renderer. Each function returns what is broken, in words.
 */

type Json = Record<string, unknown>;

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Both ways of counting must stay within a limit. */
function longer(value: unknown, most: number): boolean {
  return typeof value === 'string' && Math.max(value.length, [...value].length) > most;
}

export function brokenMessage(body: Json, { partial = false } = {}): string[] {
  const broken: string[] = [];
  const say = (text: string) => broken.push(text);
  const known = new Set(
    'content nonce tts embeds allowed_mentions message_reference components sticker_ids flags enforce_nonce attachments poll'.split(
      ' ',
    ),
  );
  for (const key of Object.keys(body)) if (!known.has(key)) say(`unknown key ${key}`);
  const { content, embeds, components, allowed_mentions: mentions } = body;
  if (content !== undefined && content !== null && typeof content !== 'string') {
    say('content is no string');
  }
  if (longer(content, 2000)) say(`content of ${String(content).length}`);
  const empty =
    String(content ?? '').trim() === '' &&
    list(embeds).length === 0 &&
    list(body.attachments).length === 0 &&
    list(components).length === 0;
  if (!partial && empty) say('an empty message');
  if (JSON.stringify(body).match(/\\ud[89a-f][0-9a-f]{2}/i)) say('half a surrogate pair');
  if (!isObject(mentions)) say('no allowed_mentions');
  else {
    if (!Array.isArray(mentions.parse) || mentions.parse.length > 0) say('mentions are parsed');
    if (mentions.replied_user === true) say('the author is pinged');
    if (list(mentions.users).length + list(mentions.roles).length > 0) say('mentions are allowed');
  }
  for (const file of list(body.attachments).filter(isObject)) {
    if (longer(file.description, 1024)) say('alternative text too long');
    if (!file.description) say('a file without alternative text');
    if (!/^[\w.-]+$/u.test(String(file.filename))) say(`file name ${String(file.filename)}`);
  }
  if (list(body.attachments).length > 10) say('more than ten files');
  if (list(embeds).length > 10) say('more than ten embeds');
  let sum = 0;
  for (const embed of list(embeds)) {
    if (!isObject(embed)) {
      say('an embed that is no object');
      continue;
    }
    const footer = isObject(embed.footer) ? embed.footer.text : undefined;
    const author = isObject(embed.author) ? embed.author.name : undefined;
    const texts: [string, unknown, number][] = [
      ['title', embed.title, 256],
      ['description', embed.description, 4096],
      ['footer', footer, 2048],
      ['author', author, 256],
    ];
    if (list(embed.fields).length > 25) say('more than 25 fields');
    for (const field of list(embed.fields)) {
      if (!isObject(field) || !field.name || !field.value) say('a field without name or value');
      else texts.push(['field name', field.name, 256], ['field value', field.value, 1024]);
    }
    for (const [what, text, most] of texts) {
      if (longer(text, most)) say(`${what} of ${String(text).length}`);
      if (text === '') say(`empty ${what}`);
      if (typeof text === 'string') sum += text.length;
    }
    if (embed.url !== undefined && !/^https?:\/\//.test(String(embed.url))) say('an odd embed url');
    if (typeof embed.color === 'number' && (embed.color < 0 || embed.color > 0xffffff))
      say('color');
  }
  if (sum > 6000) say(`embeds of ${sum} together`);
  broken.push(...brokenComponents(list(components)));
  return broken;
}

function brokenComponents(rows: readonly unknown[]): string[] {
  const broken: string[] = [];
  const say = (text: string) => broken.push(text);
  const ids = new Set<unknown>();
  let count = rows.length;
  if (rows.length > 5) say('more than five rows');
  for (const row of rows) {
    if (!isObject(row) || row.type !== 1) {
      say('a row that is no action row');
      continue;
    }
    const parts = list(row.components).filter(isObject);
    count += parts.length;
    if (parts.length === 0) say('an empty row');
    if (parts.length > 5) say('more than five buttons in a row');
    for (const part of parts) {
      const id = part.custom_id;
      if (part.type === 2 && part.style === 5) continue;
      if (typeof id !== 'string' || id.length < 1 || id.length > 100) {
        say(`custom_id "${String(id)}"`);
      }
      if (ids.has(id)) say(`custom_id ${String(id)} twice`);
      ids.add(id);
      if (part.type === 2) {
        if (!part.label || longer(part.label, 80)) say(`button label "${String(part.label)}"`);
        if (![1, 2, 3, 4].includes(part.style as number)) say('button style');
      } else if (part.type === 3) {
        if (parts.length > 1) say('a menu beside others in its row');
        if (longer(part.placeholder, 150)) say('placeholder too long');
        const options = list(part.options).filter(isObject);
        if (options.length < 1 || options.length > 25) say(`${options.length} options`);
        const values = new Set(options.map((option) => option.value));
        if (values.size !== options.length) say('an option value twice');
        for (const { label, value, description } of options) {
          if (!label || longer(label, 100)) say(`option label "${String(label)}"`);
          if (!value || longer(value, 100)) say(`option value "${String(value)}"`);
          if (description === '' || longer(description, 100)) say('option description');
        }
      } else say(`component type ${String(part.type)}`);
    }
  }
  if (count > 40) say('more than 40 components');
  return broken;
}

export function brokenChoices(data: unknown): string[] {
  const broken: string[] = [];
  const choices = isObject(data) ? data.choices : undefined;
  if (!Array.isArray(choices)) return ['no choices'];
  if (choices.length > 25) broken.push(`${choices.length} choices`);
  for (const choice of choices.filter(isObject)) {
    const { name, value } = choice;
    if (typeof name !== 'string' || name === '' || longer(name, 100)) broken.push('choice name');
    if (typeof value !== 'string' || value === '' || longer(value, 100))
      broken.push('choice value');
  }
  return broken;
}

const commandName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

export function brokenCommands(commands: unknown): string[] {
  if (!Array.isArray(commands)) return ['no list of commands'];
  const broken: string[] = [];
  const names = new Set<string>();
  for (const command of commands.filter(isObject)) {
    const slash = (command.type ?? 1) === 1;
    const key = `${String(command.type)} ${String(command.name)}`;
    if (names.has(key)) broken.push(`command ${key} twice`);
    names.add(key);
    broken.push(...brokenMenu(command, slash));
    if (!slash && (command.description || command.options)) broken.push(`${key}: description`);
    if (sizeOf(command) > 8000) broken.push(`${key}: more than 8000 characters`);
    const options = list(command.options).filter(isObject);
    if (options.length > 25) broken.push(`${key}: more than 25 options`);
    const required = options.map((option) => option.required === true);
    if (required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)) {
      broken.push(`${key}: a required option after an optional one`);
    }
    for (const option of options) {
      broken.push(...brokenMenu(option, true));
      if (option.autocomplete && option.choices) broken.push('choices and autocomplete');
      if (list(option.choices).length > 25) broken.push('more than 25 choices');
      for (const choice of list(option.choices).filter(isObject)) {
        if (!choice.name || longer(choice.name, 100) || longer(choice.value, 100)) {
          broken.push('choice too long');
        }
      }
    }
  }
  return broken;
}

function brokenMenu(item: Json, slash: boolean): string[] {
  const broken: string[] = [];
  const names = [item.name, ...Object.values((item.name_localizations as Json) ?? {})];
  for (const name of names.map(String)) {
    if (slash && (!commandName.test(name) || name !== name.toLowerCase())) {
      broken.push(`name "${name}"`);
    }
    if (name.length < 1 || name.length > 32) broken.push(`name "${name}" too long`);
  }
  const texts = [
    item.description,
    ...Object.values((item.description_localizations as Json) ?? {}),
  ];
  for (const text of slash ? texts : []) {
    if (typeof text !== 'string' || text === '' || longer(text, 100)) {
      broken.push(`description "${String(text)}"`);
    }
  }
  return broken;
}

/** Discord counts names, descriptions and values with their longest translation. */
function sizeOf(item: Json): number {
  const longest = (text: unknown, other: unknown) =>
    Math.max(
      String(text ?? '').length,
      ...Object.values((other as Json) ?? {}).map((t) => String(t).length),
    );
  const parts = [...list(item.options), ...list(item.choices)].filter(isObject);
  return (
    longest(item.name, item.name_localizations) +
    longest(item.description, item.description_localizations) +
    String(item.value ?? '').length +
    parts.reduce((sum, part) => sum + sizeOf(part), 0)
  );
}
