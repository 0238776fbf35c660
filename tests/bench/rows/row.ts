/** How long a row may take: `rounds` of all systems, each measured for `ms`. */
export type Effort = { rounds: number; ms: number };

/** One question the bench asks. The answer is a piece of Markdown: a table and what has to be said to it. */
export type Row = { name: string; title: string; measure: (effort: Effort) => Promise<string> };
