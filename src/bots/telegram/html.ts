/**
 * Telegram's HTML mode. Whatever comes from a corpus, a user or a model goes through
 * `plain`; only this bot's own templates contain tags.
 */

/** Text of a message, in UTF-16 units after the entities were parsed. */
const maxText = 4096;
/** Telegram keeps no more than 100 formatted stretches in one message. */
const maxEntities = 100;

/**
 * Text as it stands, without effect: no tag, no mention that notifies somebody, no mark that
 * turns the direction of the text behind it, nothing that is not valid Unicode.
 */
export function plain(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: Telegram drops or refuses them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu, '')
      // A word joiner keeps "@name" from becoming a mention.
      .replace(/@(?=[A-Za-z0-9_])/gu, '@\u2060')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}

export function bold(text: string): string {
  return `<b>${plain(text)}</b>`;
}

export function italic(text: string): string {
  return `<i>${plain(text)}</i>`;
}

/** A quotation set apart. */
export function quotation(text: string): string {
  return `<blockquote>${plain(text)}</blockquote>`;
}

/** Lines of HTML that a tap unfolds. */
export function fold(html: string): string {
  return `<blockquote expandable>${html}</blockquote>`;
}

/** The words with a link under them where `url` is a web address, else the words alone. */
export function link(text: string, url: string | null): string {
  if (url === null || !URL.canParse(url)) return plain(text);
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return plain(text);
  return `<a href="${href.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">${plain(text)}</a>`;
}

/** Length of what a reader sees. Never less than Telegram's own count. */
export function visibleLength(html: string): number {
  return html.replace(/<[^>]*>/gu, '').replace(/&(?:amp|lt|gt|quot);/gu, '.').length;
}

/** Whether Telegram takes it as one message. */
export function fitsMessage(html: string): boolean {
  return visibleLength(html) <= maxText && (html.match(/<[a-z]/gu)?.length ?? 0) <= maxEntities;
}
