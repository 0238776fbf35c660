import { createReadStream } from "node:fs";
import { connect, type Socket } from "node:net";
import type { ClamdAddress } from "../../env-variables.ts";
import type { Scan } from "./scan.ts";

export type ClamdTimes = {
	/** Nothing was taken from us, or told to us, for so long. In ms. */
	silentMs: number;
	/** All of it; clamd itself gives up after two minutes. */
	wholeMs: number;
};

export const clamdTimes: ClamdTimes = { silentMs: 130_000, wholeMs: 180_000 };

const pieceBytes = 64 * 1024;
/** An honest answer is one line with a name in it. */
const answerMost = 4_096;

/** The scanner is away or talks nonsense: nothing is known of the file. */
export class ScannerAway extends Error {
	override name = "ScannerAway";
}

/** Asks a clamd (INSTREAM), each file over a connection of its own. Rejects with ScannerAway, or for our own disk. */
export function createClamdScan(address: ClamdAddress, { silentMs, wholeMs }: ClamdTimes): Scan {
	return async (path, signal) => {
		signal.throwIfAborted();
		const socket = connect(address);
		const whole = AbortSignal.any([signal, AbortSignal.timeout(wholeMs)]);
		const giveUp = () => socket.destroy(new ScannerAway("The virus scanner took too long."));
		whole.addEventListener("abort", giveUp);
		socket.setTimeout(silentMs, giveUp);
		const answer = answerOf(socket);
		const sent = send(socket, path);
		try {
			// It may answer, or hang up, before it has everything.
			return verdictOf(await Promise.race([answer, sent.then(() => answer)]));
		} finally {
			whole.removeEventListener("abort", giveUp);
			socket.destroy();
			await sent.catch(() => undefined);
		}
	};
}

/** Its answer up to the NUL, or the end of line, that ends it. */
function answerOf(socket: Socket): Promise<string> {
	const answer = new Promise<string>((resolve, reject) => {
		let text = "";
		socket.setEncoding("latin1");
		socket.on("data", (piece: string) => {
			text += piece;
			const end = text.search(/[\0\n]/);
			if (end >= 0 && end <= answerMost) resolve(text.slice(0, end));
			else if (text.length > answerMost) socket.destroy(new ScannerAway("The virus scanner talks without end."));
		});
		socket.on("error", (error) => reject(new ScannerAway(`The virus scanner is away: ${error.message}`)));
		socket.on("close", () => reject(new ScannerAway("The virus scanner hung up without an answer.")));
	});
	// Nobody may be listening yet when it hangs up.
	answer.catch(() => undefined);
	return answer;
}

/** Every piece behind its length; a length of nothing is the end. Stops when the socket is gone; rejects for the disk. */
async function send(socket: Socket, path: string): Promise<void> {
	if (!(await isTaken(socket, Buffer.from("zINSTREAM\0")))) return;
	for await (const piece of createReadStream(path, { highWaterMark: pieceBytes })) {
		const length = Buffer.alloc(4);
		length.writeUInt32BE(piece.length);
		if (!(await isTaken(socket, Buffer.concat([length, piece])))) return;
	}
	await isTaken(socket, Buffer.alloc(4));
}

/** False when the socket is gone: why, is heard by whoever waits for the answer. */
function isTaken(socket: Socket, bytes: Buffer): Promise<boolean> {
	return new Promise((resolve) => {
		socket.write(bytes, (error) => resolve(!error));
	});
}

function verdictOf(answer: string): "clean" | "found" {
	if (/^stream: .+ FOUND$/.test(answer)) return "found";
	if (answer === "stream: OK") return "clean";
	throw new ScannerAway(`The virus scanner gave no verdict: ${JSON.stringify(answer.slice(0, 200))}`);
}
