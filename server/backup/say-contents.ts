import type { Contents } from "./check-data.ts";

/** "12,345 messages in 3 threads, 5 members, 210 files", for the person at the command line. */
export function sayContents({ messages, threads, members, files }: Contents): string {
	return `${count(messages, "message")} in ${count(threads, "thread")}, ${count(members, "member")}${files === 0 ? "" : `, ${count(files, "file")}`}`;
}

function count(number: number, what: string): string {
	return `${number.toLocaleString("en")} ${what}${number === 1 ? "" : "s"}`;
}

/** "3 files (a.jpg, b.jpg and 1 more)": enough of them to know which. */
export function sayWhichFiles(names: readonly string[]): string {
	const more = names.length - namesSaid;
	const which = `${names.slice(0, namesSaid).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
	return `${count(names.length, "file")} (${which})`;
}

const namesSaid = 5;
