import type { Connection } from "@hocuspocus/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Awareness, applyAwarenessUpdate } from "y-protocols/awareness";
import { Doc } from "yjs";
import { createRewriteAwareness } from "../../../server/sync/awareness.ts";
import type { SyncContext } from "../../../server/sync/context.ts";
import { encodePresence } from "../../../server/sync/encode-presence.ts";
import type { MemberPresence } from "../../../shared/protocol.ts";

beforeEach(() => {
	clock = 0;
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

type Held = { deviceId: string; clients: number[] };

/** Connections of one document, with the awareness clients Hocuspocus has noted for each. */
function connections(...held: Held[]): Connection<SyncContext>[] {
	const made: Connection<SyncContext>[] = [];
	const clients = held.map((one) => new Set(one.clients));
	const document = {
		getConnections: () => made,
		getClients: (connection: Connection) => clients[made.indexOf(connection as never)],
	};
	for (const { deviceId } of held) made.push({ document, context: { deviceId } } as unknown as Connection<SyncContext>);
	return made;
}

const showsAll = { typing: true, online: true, lastSeen: true };
let shown = showsAll;
const failed: unknown[] = [];
const rewriteAwareness = createRewriteAwareness({
	readShows: async () => shown,
	onError: (error) => failed.push(error),
});

async function rewritten(
	states: Record<number, unknown>,
	connection: Connection<SyncContext> | undefined,
	shows = showsAll,
) {
	const map = new Map(
		Object.entries(states).map(([client, state]) => [Number(client), state as Record<string, unknown> | null]),
	);
	shown = shows;
	if (connection) await rewriteAwareness(map, connection, "alva");
	return Object.fromEntries(map);
}

describe("what a connection says of itself", () => {
	it("[I5] is dropped when the connection was ended while it was asked what may be shown", async () => {
		const made = connections({ deviceId: "phone", clients: [] });
		const [own] = made;
		const told = rewritten({ 7: { typing: true } }, own);
		made.splice(0);
		expect(await told).toEqual({});
	});

	it("[I5] bears the member the server knows, whatever name it gave", async () => {
		const [own] = connections({ deviceId: "phone", clients: [] });
		expect(await rewritten({ 7: { typing: true, member: "bo" } }, own)).toEqual({
			7: { typing: true, member: "alva" },
		});
	});

	it("[I5] is dropped under a client id another device speaks with", async () => {
		const [own] = connections({ deviceId: "phone", clients: [] }, { deviceId: "bo's phone", clients: [7] });
		expect(await rewritten({ 7: { typing: true } }, own)).toEqual({});
	});

	it("may go on under its own id when its device has connected again", async () => {
		const [own] = connections({ deviceId: "phone", clients: [] }, { deviceId: "phone", clients: [7] });
		expect(await rewritten({ 7: { typing: false } }, own)).toEqual({ 7: { typing: false, member: "alva" } });
	});

	it("is one state: a second client id of the same connection is dropped", async () => {
		const [own] = connections({ deviceId: "phone", clients: [7] });
		expect(await rewritten({ 8: { typing: true }, 7: { typing: true } }, own)).toEqual({
			7: { typing: true, member: "alva" },
		});
	});

	it("[I6] is nothing when it is anything but its one field", async () => {
		const [own] = connections({ deviceId: "phone", clients: [] });
		expect(await rewritten({ 7: {}, 8: { typing: "yes" }, 9: { typing: true, html: "<b>" }, 10: [] }, own)).toEqual({});
	});
});

describe("what a member does not show", () => {
	const typing = { 7: { typing: true } };
	const silent = { 7: { typing: false } };

	it("is not told: typing, while they are seen to be here", async () => {
		const [own] = connections({ deviceId: "phone", clients: [] });
		const shows = { ...showsAll, typing: false };
		expect(await rewritten(typing, own, shows)).toEqual({ 7: { typing: false, member: "alva" } });
	});

	it("is not told: that they are here, unless they type and let that be seen", async () => {
		const [own] = connections({ deviceId: "phone", clients: [] });
		const shows = { ...showsAll, online: false };
		// A state of null takes away what was told before, and is told to nobody who never heard of it.
		expect(await rewritten(silent, own, shows)).toEqual({ 7: null });
		expect(await rewritten(typing, own, shows)).toEqual({ 7: { typing: true, member: "alva" } });
		await vi.advanceTimersByTimeAsync(2_000);
		expect(await rewritten(silent, own, shows)).toEqual({ 7: null });
	});

	it("is not told: anything at all", async () => {
		const [own] = connections({ deviceId: "phone", clients: [] });
		const shows = { typing: false, online: false, lastSeen: false };
		for (const claim of [typing, silent, typing]) expect(await rewritten(claim, own, shows)).toEqual({ 7: null });
	});
});

describe("typing", () => {
	const typingOf = (states: Record<string, unknown>) => (states[7] as { typing?: boolean } | undefined)?.typing;

	it("changes for the others at most once in two seconds, whatever a program sends, and the last word holds", async () => {
		const { awareness, own } = liveConnection();
		const told: [number, unknown][] = [];
		const began = Date.now();
		const look = () => {
			const typing = typingOf(Object.fromEntries(awareness.getStates()));
			if (typing !== told.at(-1)?.[1]) told.push([Date.now() - began, typing]);
		};
		awareness.on("update", look);
		for (let frame = 0; frame < 101; frame += 1) {
			await frameOf(awareness, own, frame % 2 === 0);
			await vi.advanceTimersByTimeAsync(130);
		}
		await frameOf(awareness, own, false);
		await vi.advanceTimersByTimeAsync(10_000);
		expect(told.length).toBeGreaterThan(4);
		for (const [index, [at]] of told.slice(1).entries())
			expect(at - (told[index]?.[0] ?? 0)).toBeGreaterThanOrEqual(2_000);
		expect(told.at(-1)?.[1]).toBe(false);
	});

	it("that was held back is told of nobody who has left meanwhile", async () => {
		const { awareness, own, leave } = liveConnection();
		await frameOf(awareness, own, true);
		await frameOf(awareness, own, false);
		leave();
		await vi.advanceTimersByTimeAsync(10_000);
		expect(awareness.meta.get(7)?.clock).toBe(1);
	});

	it("is counted for each connection by itself", async () => {
		const [phone, tablet] = connections({ deviceId: "phone", clients: [] }, { deviceId: "tablet", clients: [8] });
		expect(typingOf(await rewritten({ 7: { typing: true } }, phone))).toBe(true);
		expect(await rewritten({ 8: { typing: true } }, tablet)).toEqual({ 8: { typing: true, member: "alva" } });
	});
});

/** A connection of a document with real presence, and a device that speaks by it as the server applies it. */
function liveConnection() {
	const awareness = new Awareness(new Doc());
	const [own] = connections({ deviceId: "phone", clients: [] });
	if (own === undefined) throw new Error("no connection");
	let isHere = true;
	Object.assign(own.document, { awareness, hasConnection: () => isHere });
	return {
		...{ awareness, own },
		leave: () => {
			isHere = false;
		},
	};
}

let clock = 0;

async function frameOf(awareness: Awareness, own: Connection<SyncContext>, typing: boolean): Promise<void> {
	clock += 1;
	const told = (await rewritten({ 7: { typing } }, own))[7];
	if (told !== undefined) applyAwarenessUpdate(awareness, encodePresence(7, clock, told as MemberPresence), null);
}
