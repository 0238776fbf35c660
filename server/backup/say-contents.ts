import type { Contents } from "./check-data.ts";

/** "12,345 messages in 3 threads, 5 members", for the person at the command line. */
export function sayContents({ messages, threads, members }: Contents): string {
	return `${count(messages, "message")} in ${count(threads, "thread")}, ${count(members, "member")}`;
}

function count(number: number, what: string): string {
	return `${number.toLocaleString("en")} ${what}${number === 1 ? "" : "s"}`;
}
