import * as encoding from "lib0/encoding";
import { memberDocumentName, outboxDocumentName, threadDocumentName } from "../../../shared/document-names.ts";
import { protocolVersion } from "../../../shared/protocol.ts";
import { bodyOf, hearBodies, renumber } from "../load/marker.ts";
import { openThinSocket } from "../load/thin-socket.ts";
import type { Who } from "./hearth-data.ts";
import { makeId } from "./make-id.ts";
import type { BenchDevice } from "./system.ts";
import { createAppender, yjsFrames } from "./yjs-frames.ts";

/** Hocuspocus's frame types that are looked at. */
const [authOpcode, statelessOpcode, closeOpcode] = [2, 5, 7];
/** The key `open` of a thread's record, and the mark of a whole number behind it, as Yjs writes them. */
const openMark = Buffer.from([4, ...Buffer.from("open"), 125]);
/** What the page puts into one outbox document before it takes a fresh one (shared/limits.ts: 96 KB). */
const entriesPerOutbox = 400;
/** Older segments are let go, as a device does that keeps the newest linked. */
const linkedSegments = 8;

/**
 * A device that does on the wire what the page does: it links its member document and the open segment, follows into
 * the next segments, and says each message as one update of its outbox. Sent means: seen in the thread document.
 */
export async function openHearthDevice(
	port: number,
	threadId: string,
	who: Who,
	hear: (number: number) => void,
	/** The one segment to link; null for the open one and those after it, as they come. */
	only: number | null,
): Promise<BenchDevice> {
	const member = memberDocumentName(who.memberId);
	let open = -1;
	let isIn: () => void = () => undefined;
	const linked = new Promise<void>((resolve) => {
		isIn = resolve;
	});
	const headers = { Cookie: `hearth=${who.token}` };
	const socket = await openThinSocket(port, `/sync?protocol=${protocolVersion}`, headers, onFrame);

	function link(document: string): void {
		socket.sendBinary(yjsFrames.auth(document, ""));
		socket.sendBinary(yjsFrames.ask(document));
		socket.sendBinary(yjsFrames.haveNothing(document));
	}

	function onFrame(frame: Buffer): void {
		const end = 1 + (frame[0] ?? 0);
		const opcode = frame[end] ?? 0;
		const document = frame.toString("latin1", 1, end);
		if (document.startsWith("thread/") && opcode !== authOpcode && opcode !== closeOpcode) {
			hearBodies(frame, hear);
			isIn();
		} else if (document === member) follow(frame);
		else if (document.startsWith("outbox/")) heed(opcode, frame);
	}

	/** A refusal or a wait would make every figure a lie. */
	function heed(opcode: number, frame: Buffer): void {
		const isTrouble = opcode === statelessOpcode || (opcode === closeOpcode && !frame.includes("provider_initiated"));
		if (isTrouble) throw new Error(`Hearth refused something: ${frame.toString("latin1")}`);
	}

	/** Links every segment that has been opened since; what was said in it by then comes with its first answer. */
	function follow(frame: Buffer): void {
		const at = frame.lastIndexOf(openMark);
		if (at === -1) return;
		const low = frame[at + openMark.length] ?? 0;
		const newest = low < 64 ? low : (low & 63) | ((frame[at + openMark.length + 1] ?? 0) << 6);
		if (only !== null) {
			if (open === -1) link(threadDocumentName(threadId, only));
			open = only;
			return;
		}
		if (open === -1) open = newest - 1;
		while (open < newest) {
			open += 1;
			link(threadDocumentName(threadId, open));
			if (open >= linkedSegments) socket.sendBinary(closeFrame(threadDocumentName(threadId, open - linkedSegments)));
		}
	}

	link(member);
	await linked;
	return { say: createSayer(threadId, who, socket.sendBinary), close: socket.close };
}

/** What is said next is put into its frame beforehand, as far as its number, for it is the server that is measured. */
function createSayer(threadId: string, who: Who, send: (frame: Uint8Array) => void): (number: number) => void {
	let made = 0;
	let document = "";
	let before: string | null = null;
	let append = createAppender("entries");
	let next: Uint8Array | null = null;

	function makeFrame(): Uint8Array {
		if (made % entriesPerOutbox === 0) {
			// By now the page before the last one has long been decided.
			if (before !== null) send(closeFrame(before));
			before = document === "" ? null : document;
			document = outboxDocumentName(who.deviceId, makeId());
			append = createAppender("entries");
			send(yjsFrames.auth(document, ""));
		}
		made += 1;
		const composed = new Date().toISOString();
		const entry = { id: makeId(), thread: threadId, composed, kind: "message", body: bodyOf(0) };
		return yjsFrames.update(document, append(entry));
	}

	function makeNext(): void {
		next ??= makeFrame();
	}

	return (number) => {
		const frame = next ?? makeFrame();
		next = null;
		renumber(frame, number);
		send(frame);
		setImmediate(makeNext);
	};
}

function closeFrame(document: string): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarString(encoder, document);
	encoding.writeVarUint(encoder, closeOpcode);
	return encoding.toUint8Array(encoder);
}
