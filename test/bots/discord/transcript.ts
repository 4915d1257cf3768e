// biome-ignore lint/suspicious/noExplicitAny: messages come from the client under test.
type Json = Record<string, any>;

/** A conversation as its readers see it, written down as it goes. */
export function createTranscript() {
  const parts: string[] = [];
  return {
    says: (who: string, what: string) => parts.push(`**${who}**: ${what}`),
    bot: (message: Json) => parts.push(seen(message)),
    toString: () => `${parts.join('\n\n---\n\n')}\n`,
  };
}

/** Markup left in place (`**`, `-#`, `>>>`); escaped signs as they are printed. */
function printed(text: string): string {
  return text.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

function seen(message: Json): string {
  const eyes = (message.flags & 64) !== 0 ? ' (only you can see this)' : '';
  const embeds = (message.embeds ?? []).map((embed: Json) =>
    [
      embed.title && `### ${printed(embed.title)}${embed.url ? ` → ${embed.url}` : ''}`,
      embed.description && printed(embed.description),
      ...(embed.fields ?? []).map(
        (field: Json) => `**${printed(field.name)}**\n${printed(field.value)}`,
      ),
      embed.footer && `_${embed.footer.text}_`,
    ]
      .filter(Boolean)
      .join('\n\n')
      .replace(/^/gmu, '┃ ')
      .replace(/ +$/gmu, ''),
  );
  const rows = (message.components ?? []).map((row: Json) =>
    row.components
      .map((part: Json) =>
        part.type === 2
          ? `[ ${part.label} ]`
          : `[ ${part.placeholder} ▾ ]\n${part.options.map((option: Json) => `  - ${option.label} — ${option.description}`).join('\n')}`,
      )
      .join(' '),
  );
  const body = [message.content && printed(message.content), ...embeds, rows.join('\n')];
  return `**Entrevue**${eyes}:\n\n${body.filter(Boolean).join('\n\n')}`;
}
