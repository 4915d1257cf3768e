/**
 * Discord's published limits. Lengths are compared in UTF-16 units, which are never
 * fewer than the characters Discord counts.
 */
export const limits = {
  content: 2000,
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  /** Over all texts of all embeds of a message. */
  embedSum: 6000,
  buttonLabel: 80,
  selectOptions: 25,
  optionLabel: 100,
  placeholder: 150,
  choices: 25,
  choice: 100,
  /** Alternative text of a file. */
  description: 1024,
} as const;
