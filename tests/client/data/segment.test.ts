import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { diskOrigin } from "../../../client/data/disk-document.ts";
import { followSegment, type Segment } from "../../../client/data/segment.ts";

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const time = "2026-05-01T08:00:00.000Z";
const entry = (seq: number) => ({
	seq,
	id: id(seq),
	by: id(900),
	at: time,
	composed: time,
	kind: "message",
	body: `words ${seq}`,
	hash: "",
});

/** What the server writes in one document, and what a device makes of it in another. */
function twoEnds() {
	const [server, device] = [new Y.Doc(), new Y.Doc()];
	server.on("update", (update: Uint8Array) => Y.applyUpdate(device, update));
	const told: Segment[] = [];
	let deletes = 0;
	const received: [number, number][] = [];
	const stop = followSegment(device, {
		onChange: (segment) => told.push(segment),
		onDelete: () => {
			deletes += 1;
		},
		onReceived: (before, entries) => received.push([before.entries.length, entries.length]),
	});
	const messages = server.getArray<unknown>("messages");
	return { messages, server, told, latest: () => told.at(-1), deletes: () => deletes, received, stop };
}

const seqs = (segment: Segment | undefined) => segment?.entries.map(({ seq }) => seq);

describe("a segment on a device", () => {
	it("[I4] grows by what is appended, and parses nothing twice", () => {
		const { messages, latest } = twoEnds();
		messages.push([entry(1), entry(2)]);
		const first = latest()?.entries[0];
		messages.push([entry(3)]);
		messages.push([entry(4), entry(5)]);
		expect(seqs(latest())).toEqual([1, 2, 3, 4, 5]);
		expect(latest()?.entries[0]).toBe(first);
		expect(latest()?.lastSeq).toBe(5);
		expect(latest()?.ids.has(id(3))).toBe(true);
	});

	it("[I10] is not held against the server's word a second time when it comes from the disk", () => {
		const [disk, device] = [new Y.Doc(), new Y.Doc()];
		const received: number[] = [];
		const shown: number[] = [];
		followSegment(device, {
			onChange: ({ lastSeq }) => shown.push(lastSeq),
			onDelete: () => undefined,
			onReceived: (_before, entries) => received.push(entries.length),
		});
		disk.getArray("messages").push([entry(1)]);
		Y.applyUpdate(device, Y.encodeStateAsUpdate(disk), diskOrigin);
		expect(shown).toEqual([0, 1]);
		expect(received).toEqual([]);
	});

	it("tells what is there already, and nothing after it was stopped", () => {
		const { messages, told, stop } = twoEnds();
		expect(told).toEqual([{ entries: [], ids: new Set(), lastSeq: 0 }]);
		stop();
		messages.push([entry(1)]);
		expect(told).toHaveLength(1);
	});

	it("[I9] forgets what the server deletes, and says that the disk must too", () => {
		const { messages, latest, deletes } = twoEnds();
		messages.push([entry(1), entry(2), entry(3)]);
		messages.delete(1);
		expect(seqs(latest())).toEqual([1, 3]);
		expect(deletes()).toBe(1);
		messages.push([entry(4)]);
		expect(seqs(latest())).toEqual([1, 3, 4]);
	});

	it("counts kinds of tomorrow without showing them, and survives elements that are nothing", () => {
		const { messages, latest } = twoEnds();
		messages.push([entry(1), { ...entry(2), kind: "poll" }, null, "strange", 7, { seq: "9" }]);
		expect(seqs(latest())).toEqual([1]);
		expect(latest()?.lastSeq).toBe(2);
	});

	it("is the same whether it came in one piece or in many", () => {
		const { messages, server, latest } = twoEnds();
		for (let seq = 1; seq <= 50; seq += 1) messages.push([entry(seq)]);
		const whole = new Y.Doc();
		Y.applyUpdate(whole, Y.encodeStateAsUpdate(server));
		let atOnce: Segment | undefined;
		followSegment(whole, {
			onChange: (segment) => {
				atOnce = segment;
			},
			onDelete: () => undefined,
			onReceived: () => undefined,
		});
		expect(atOnce).toEqual(latest());
	});
});
