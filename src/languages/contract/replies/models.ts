/** What a language model is told. The material follows as one JSON object in the next message. */
export interface ModelReplies {
  /** How to write an answer from register rows and passages. */
  readonly writing: string;
  /** How to propose meetings that the rules could not resolve. */
  readonly proposing: string;
}
