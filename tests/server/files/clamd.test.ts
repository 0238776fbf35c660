import { existsSync, readdirSync, readlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type ClamdTimes, createClamdScan, ScannerAway } from "../../../server/files/scan/clamd.ts";
import { passWhenAway } from "../../../server/files/scan/scan.ts";
import { makeDataFolder } from "../../support/data-folder.ts";

/** On a machine that has much else to do. */
const soon = { timeout: 15_000 };

const folder = makeDataFolder();
const path = join(folder.path, "whole");
/** More than a socket takes without its reader. */
const bytes = Buffer.alloc(9_000_000, "Hearth ");
const signal = new AbortController().signal;
const sockets = new Set<Socket>();
let server: Server | null = null;
let count = 0;

beforeAll(() => writeFileSync(path, bytes));
afterEach(() => {
	for (const socket of sockets) socket.destroy();
	server?.close();
});
afterAll(() => folder.remove());

/** A clamd that does as it is told, and a scan that asks it. */
const clamd = (behave: (socket: Socket) => void) => clamdWithin({ silentMs: 150, wholeMs: 600 }, behave);

/** One that answers, however slow the machine is. */
const honestClamd = (behave: (socket: Socket) => void) => clamdWithin({ silentMs: 15_000, wholeMs: 18_000 }, behave);

async function clamdWithin(times: ClamdTimes, behave: (socket: Socket) => void) {
	const listening = createServer((socket) => {
		sockets.add(socket);
		socket.on("error", () => undefined);
		behave(socket);
	});
	server = listening;
	count += 1;
	// A port could be asked by somebody else's program that was here before; a socket file is ours alone.
	const address = { path: join(folder.path, `clamd-${count}.sock`) };
	await new Promise<void>((resolve) => listening.listen(address.path, resolve));
	return createClamdScan(address, times);
}

/** Reads all of an INSTREAM, then answers. */
function afterAllOfIt(answer: (content: Buffer, socket: Socket) => void) {
	return (socket: Socket) => {
		let came = Buffer.alloc(0);
		const pieces: Buffer[] = [];
		socket.on("data", (piece: Buffer) => {
			came = Buffer.concat([came, piece]);
			if (pieces.length === 0 && came.length >= 10) {
				expect(came.subarray(0, 10).toString()).toBe("zINSTREAM\0");
				pieces.push(Buffer.alloc(0));
				came = came.subarray(10);
			}
			while (pieces.length > 0 && came.length >= 4 && came.length >= 4 + came.readUInt32BE(0)) {
				const length = came.readUInt32BE(0);
				pieces.push(Buffer.from(came.subarray(4, 4 + length)));
				came = came.subarray(4 + length);
				if (length === 0) return answer(Buffer.concat(pieces), socket);
			}
		});
	};
}

const afterIt = (answer: string) => afterAllOfIt((_, socket) => void socket.write(answer));

describe("a virus scanner", () => {
	it("hears every byte, and says clean or what it found", async () => {
		let heard: Buffer = Buffer.alloc(0);
		const clean = await honestClamd(
			afterAllOfIt((content, socket) => {
				heard = content;
				socket.end("stream: OK\0");
			}),
		);
		expect(await clean(path, signal)).toBe("clean");
		expect(heard.equals(bytes)).toBe(true);
		const strict = await honestClamd(afterIt("stream: Eicar-Test-Signature FOUND\0"));
		expect(await strict(path, signal)).toBe("found");
	});

	it("may say it letter by letter, or with an end of line", async () => {
		const slow = await honestClamd(
			afterAllOfIt(async (_, socket) => {
				for (const letter of "stream: Own.Test FOUND\n") {
					socket.write(letter);
					await new Promise((resolve) => setImmediate(resolve));
				}
			}),
		);
		expect(await slow(path, signal)).toBe("found");
	});

	const misbehaving: Record<string, (socket: Socket) => void> = {
		"says nothing": (socket) => socket.resume(),
		"never reads": (socket) => socket.pause(),
		"hangs up at once": (socket) => socket.destroy(),
		"hangs up in the middle": (socket) => socket.once("data", () => socket.destroy()),
		"ends politely without a word": afterAllOfIt((_, socket) => void socket.end()),
		"answers half": afterAllOfIt((_, socket) => void socket.end("stream: Eicar FOU")),
		"talks nonsense": afterIt("HTTP/1.1 400 Bad Request\r\n\r\n\0"),
		"says ERROR": afterIt("stream: Can't allocate memory ERROR\0"),
		"says that it is too much, before it has all": (socket) => void socket.end("INSTREAM size limit exceeded. ERROR\0"),
		"talks without end": (socket) => {
			const talk = () => void (socket.writable && socket.write("stream: ".repeat(4_000), talk));
			talk();
		},
		"answers for another command": afterIt("PONG\0"),
		"calls a lie clean": afterIt("stream: OK, but stream: Eicar FOUND, or not\0"),
	};
	it.each(Object.keys(misbehaving))("that %s is away: nobody knows, and nothing stays open", async (name) => {
		const scan = await clamd(misbehaving[name] ?? (() => undefined));
		await expect(scan(path, signal)).rejects.toThrow(ScannerAway);
		await expect.poll(openHandles, soon).toEqual([]);
	});

	it("that says a letter now and then, for ever, is away after a while", async () => {
		const times = { silentMs: 60_000, wholeMs: 500 };
		const scan = await clamdWithin(
			times,
			afterAllOfIt((_, socket) => {
				const letter = () => void (socket.writable && socket.write("s", () => setTimeout(letter, 50)));
				letter();
			}),
		);
		await expect(scan(path, signal)).rejects.toThrow("took too long");
	});

	it("that is not there is away, at an address and at a socket file", async () => {
		const scan = createClamdScan({ host: "127.0.0.1", port: 1 }, { silentMs: 100, wholeMs: 100 });
		await expect(scan(path, signal)).rejects.toThrow(ScannerAway);
		const missing = createClamdScan({ path: join(folder.path, "no.sock") }, { silentMs: 100, wholeMs: 100 });
		await expect(missing(path, signal)).rejects.toThrow(ScannerAway);
	});

	it("is not blamed for our own disk", async () => {
		const scan = await honestClamd((socket) => socket.resume());
		await expect(scan(join(folder.path, "gone"), signal)).rejects.toMatchObject({ code: "ENOENT" });
	});

	it("is left in the middle when the server ends", async () => {
		const ending = new AbortController();
		const scan = await honestClamd((socket) => socket.once("data", () => ending.abort()));
		await expect(scan(path, ending.signal)).rejects.toThrow();
	});

	it("that may be missed lets pass what nobody looked at, and says so; what it knows it still stops", async () => {
		const passed: unknown[] = [];
		const away = passWhenAway(await clamd((socket) => socket.destroy()), (error) => passed.push(error));
		expect(await away(path, signal)).toBe("clean");
		expect(passed).toHaveLength(1);
		const there = passWhenAway(await honestClamd(afterIt("stream: Own.Test FOUND\0")), (error) => passed.push(error));
		expect(await there(path, signal)).toBe("found");
		expect(passed).toHaveLength(1);
	});
});

/** Our file, as often as this process holds it open; only Linux says. */
function openHandles(): string[] {
	const list = "/proc/self/fd";
	if (!existsSync(list)) return [];
	return readdirSync(list).flatMap((name) => {
		try {
			return readlinkSync(join(list, name)) === path ? [name] : [];
		} catch {
			return [];
		}
	});
}
