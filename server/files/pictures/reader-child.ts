import { readFile, writeFile } from "node:fs/promises";
import { setPriority } from "node:os";
import { join } from "node:path";
import type { Answered, Asked } from "./asked.ts";
import { type ReadPicture, readPicture } from "./read-picture.ts";

/**
 * A process that reads pictures, one at a time, and holds nothing else: no database, no sockets, no secrets. Whatever a
 * picture does to it, it does here. Its one argument is how much memory it may hold, in bytes.
 */
const mostResident = Number(process.argv[2]);
const watchEveryMs = 20;

process.on("disconnect", () => process.exit(0));
// Ctrl-C goes to everybody at the terminal; the server ends us when it has finished.
process.on("SIGINT", () => undefined);
process.on("message", (asked: Asked) => void answer(asked));
try {
	setPriority(10);
} catch {
	// Not everywhere may a process step back; the words of the family then wait a little longer beside a photo.
}
say({ is: "ready" });

async function answer({ path, into }: Asked): Promise<void> {
	const watch = setInterval(endWhenTooLarge, watchEveryMs);
	say(await read(path, into));
	clearInterval(watch);
}

async function read(path: string, into: string): Promise<Answered> {
	try {
		const bytes = await readFile(path);
		const picture = await readPicture(bytes).catch((error: unknown) => sentence(error));
		const resident = process.memoryUsage.rss();
		if (typeof picture === "string") return { is: "unreadable", why: picture, resident };
		await write(picture, into);
		const { type, width, height, blur } = picture;
		return { is: "read", type, width, height, blur, resident };
	} catch (error) {
		return { is: "trouble", why: sentence(error) };
	}
}

async function write(picture: ReadPicture, into: string): Promise<void> {
	for (const part of ["original", "phone", "desktop"] as const)
		await writeFile(join(into, part), picture[part], { mode: 0o600 });
}

/** libvips works in threads of its own, so this goes on meanwhile. Nothing that could be asked politely would end it. */
function endWhenTooLarge(): void {
	if (process.memoryUsage.rss() > mostResident) process.kill(process.pid, "SIGKILL");
}

function say(answered: Answered): void {
	process.send?.(answered);
}

function sentence(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
