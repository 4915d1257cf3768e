/** Reads razdel's notation: `Il part.| |Elle reste.` is a text and its pieces. */
export function bars(row: string): { text: string; pieces: string[] } {
  const parts = row.split('|');
  return { text: parts.join(''), pieces: parts.filter((part) => part.trim() !== '') };
}
