import type { Entry } from "../../../shared/entry.ts";
import { eventHtml, messageBegin, messageEnd, type Quoted } from "../../../shared/keepsake/message-html.ts";
import { dayBegin, dayEnd } from "../../../shared/keepsake/page-html.ts";
import type { PageWords } from "../../../shared/keepsake/page-words.ts";
import { foldTimeline } from "../../../shared/timeline.ts";
import type { TimelineItem } from "../../../shared/timeline-items.ts";
import { nextTask } from "../next-task.ts";
import type { PlacedFiles } from "./placed-files.ts";

/** The part of a page that is one thread, written segment by segment. */
export type ThreadPage = {
	/** Those that were not written before: what a server was put back to may hold an entry at two places for a while. */
	fresh: (entries: readonly Entry[]) => Entry[];
	write: (entries: readonly Entry[]) => Promise<void>;
	end: () => void;
};

type Parts = { me: string; words: PageWords; write: (text: string) => void; files: PlacedFiles };

const quotedLetters = 80;
/** Between so many the page is free to draw and to hear what is tapped. */
const atOnce = 200;

export function createThreadPage({ me, words, write, files }: Parts): ThreadPage {
	const written = new Set<string>();
	/** Of every message a little, for those that answer it much later. */
	const quotes = new Map<string, Quoted>();
	let day: string | null = null;

	function endDay(): void {
		if (day !== null) write(dayEnd);
	}
	function beginDay(time: string): void {
		const date = localDate(time);
		if (date === day) return;
		endDay();
		day = date;
		write(dayBegin(date, time, words));
	}
	async function writeItem(item: TimelineItem): Promise<void> {
		if (item.type === "day") return beginDay(item.at);
		if (item.type === "event") return write(eventHtml(item, words));
		if (item.type === "unread") return;
		write(messageBegin(item, item.replyTo === null ? undefined : quotes.get(item.replyTo), words));
		for (const file of item.files) await files.place(file, item.by);
		write(messageEnd);
		quotes.set(item.id, { by: item.by, words: shortened(item.body || item.files.map(words.file).join(", ")) });
	}

	return {
		fresh: (entries) => entries.filter(({ id }) => !written.has(id) && written.add(id)),
		async write(entries) {
			const items = foldTimeline({
				justDeleted: new Set(),
				...{ me, entries, members: [], reads: {}, waiting: [], dayOf: localDate },
				stars: new Set(),
				readAtOpening: Number.POSITIVE_INFINITY,
			});
			for (const [index, item] of items.entries()) {
				await writeItem(item);
				if (index % atOnce === 0) await nextTask();
			}
		},
		end() {
			endDay();
			day = null;
		},
	};
}

function shortened(text: string): string {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > quotedLetters ? `${line.slice(0, quotedLetters)}…` : line;
}

/** The local day of a time as a date field writes it: "2026-11-20". */
function localDate(time: string): string {
	const date = new Date(time);
	const two = (value: number) => String(value).padStart(2, "0");
	return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
