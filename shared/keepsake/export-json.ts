import type { Entry } from "../entry.ts";
import {
	type Exported,
	type ExportedFile,
	type ExportedThread,
	exportFormat,
	type Lack,
	withoutProofs,
} from "./export-format.ts";

/** What is known before the first message is read. */
export type ExportHead = Pick<Exported, "madeAt" | "madeBy" | "family" | "people">;
export type ThreadHead = Omit<ExportedThread, "entries" | "lacks">;

/** Writes the JSON of an export piece by piece, so that no more than a segment of it is ever in memory. */
export type ExportJson = {
	beginThread: (head: ThreadHead) => void;
	entry: (entry: Entry) => void;
	endThread: (lacks: readonly Lack[]) => void;
	end: (files: readonly ExportedFile[]) => void;
};

export function writeExportJson(write: (text: string) => void, head: ExportHead): ExportJson {
	let threads = 0;
	let entries = 0;
	write(`${withoutEnd(jsonText({ ...exportFormat, ...head }))},"threads":[`);
	return {
		beginThread(thread) {
			write(`${threads === 0 ? "\n" : ",\n"}${withoutEnd(jsonText(thread))},"entries":[`);
			threads += 1;
			entries = 0;
		},
		entry(entry) {
			write(`${entries === 0 ? "\n" : ",\n"}${jsonText(withoutProofs(entry))}`);
			entries += 1;
		},
		endThread: (lacks) => write(`\n],"lacks":${jsonText(lacks)}}`),
		end: (files) => write(`\n],"files":${jsonText(files)}}\n`),
	};
}

/** JSON that may stand inside a page: without "<" nothing in it can end the element it stands in. */
function jsonText(value: unknown): string {
	return JSON.stringify(value).replaceAll("<", "\\u003c");
}

function withoutEnd(object: string): string {
	return object.slice(0, -1);
}
