/** Text as data: what is printed is what was written, and nobody is pinged by it. */

/** Controls that would flip or hide the rest of a line; joiners inside words and emoji stay. */
const unseen = /[\u202a-\u202e\u2066-\u2069\ufeff]|(?![\n\t])\p{Cc}/gu;
/** Lone halves of a surrogate pair: JSON carries them, Discord refuses them. */
const brokenHalves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text for a place without markup (footer, button, menu entry): one line. */
export function plain(text: string): string {
  return text
    .replace(brokenHalves, '\ufffd')
    .replace(unseen, '')
    .replace(/\s*[\n\t]\s*/gu, ' ')
    .trim();
}

/**
 * A text in which Discord finds no markup, mention, link, custom emoji, list, heading or quote.
 * Discord drops a backslash before any ASCII punctuation and prints the character itself.
 * Keeps line breaks.
 */
export function escapeMarkup(text: string): string {
  return (
    text
      .replace(brokenHalves, '\ufffd')
      .replace(unseen, '')
      .replace(/\\|[*_~`|<>[\]()#@]/g, '\\$&')
      // An address becomes a link and a preview; one broken sign keeps it text.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\.(?=gg\/|com\/invite)/gi, '\\.')
      .replace(/^([ \t]*)([-+])(?=[ \t])/gmu, '$1\\$2')
      .replace(/^([ \t]*\d+)\.(?=[ \t])/gmu, '$1\\.')
  );
}

/** `escapeMarkup` for a text that must stay on one line. */
export function line(text: string): string {
  return escapeMarkup(plain(text));
}

/** An address that a link may lead to: http or https, as the URL standard writes it. */
export function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && href.length <= 1000 ? href : null;
}
