import type { AttachedFile } from "../attached-file.ts";
import type { TimelineEvent } from "../timeline-items.ts";
import type { Lack } from "./export-format.ts";

/** Every word a page of an export says, in one language, and how it writes times and names. Plain text: the page escapes it. */
export type PageWords = {
	/** BCP 47. */
	language: string;
	heading: string;
	/** When and by whom it was made, and in which time zone its times are. */
	about: readonly string[];
	contents: string;
	search: string;
	date: string;
	/** With `{count}` where the number stands. */
	found: string;
	none: string;
	clear: string;
	nameOf: (memberId: string) => string;
	/** "Alva, Bo and Cleo" */
	names: (memberIds: readonly string[]) => string;
	/** "12 November 2026" */
	day: (time: string) => string;
	/** "14:02" */
	clock: (time: string) => string;
	event: (event: TimelineEvent) => string;
	forwarded: string;
	/** Said of a message that was written elsewhere: who brought it. */
	imported: (name: string) => string;
	replyTo: (name: string) => string;
	/** What is a file called where it can be seen by nobody: "Photo", "trip.pdf, PDF, 1.2 MB". */
	file: (file: AttachedFile) => string;
	notHere: string;
	smaller: string;
	lack: (lack: Lack) => string;
};
