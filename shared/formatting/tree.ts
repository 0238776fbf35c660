import type { Mention } from "../mentions.ts";

export type Link = { kind: "link"; text: string; href: string };

/** What stands within a line. A link and a mention hold the letters as they were written. */
export type Inline =
	| { kind: "text"; text: string }
	| { kind: "code"; text: string }
	| Link
	| Mention
	| { kind: "bold" | "italic" | "strike"; inside: Inline[] };

/** `mark` is what was written before an item, "-" or "12.": numbers are shown as they were given. */
export type ListItem = { mark: string; inside: Inline[] };

export type Block =
	| { kind: "lines"; inside: Inline[] }
	| { kind: "code"; text: string }
	| { kind: "quote"; blocks: Block[] }
	| { kind: "list"; items: ListItem[] };
