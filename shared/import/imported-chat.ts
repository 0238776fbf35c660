/**
 * What was read from another program's export of one conversation. `at` is a local time without a zone, as the export has
 * it: "2023-12-31T21:45:00". `file` is one that came with the message; its `name` null where the export left it out.
 */
export type ImportedMessage = { at: string; from: string; body: string; file?: { name: string | null } };

export type DateOrder = "dmy" | "mdy" | "ymd";

export type ImportedChat = {
	/** As the export calls them, in the order they first spoke. */
	people: string[];
	messages: ImportedMessage[];
	/** What the program itself said: who came, who went, that it is encrypted. */
	notices: { at: string; text: string }[];
	/** Lines nothing could be made of, by their number from 1. */
	unread: { line: number; text: string }[];
	/** How its dates were understood; `isSure` when no other way fits. */
	dates: { order: DateOrder; isSure: boolean };
};
