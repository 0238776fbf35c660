import type { Connection } from "@hocuspocus/server";
import { describe, expect, it } from "vitest";
import { rewriteAwareness } from "../../../server/sync/awareness.ts";
import type { SyncContext } from "../../../server/sync/context.ts";

type Held = { deviceId: string; clients: number[] };

/** Connections of one document, with the awareness clients Hocuspocus has noted for each. */
function connections(...held: Held[]): Connection<SyncContext>[] {
	const made: Connection<SyncContext>[] = [];
	const document = {
		getConnections: () => made,
		getClients: (connection: Connection) => new Set(held[made.indexOf(connection as never)]?.clients),
	};
	for (const { deviceId } of held) made.push({ document, context: { deviceId } } as unknown as Connection<SyncContext>);
	return made;
}

function rewritten(states: Record<number, unknown>, connection: Connection<SyncContext> | undefined) {
	const map = new Map(
		Object.entries(states).map(([client, state]) => [Number(client), state as Record<string, unknown>]),
	);
	if (connection) rewriteAwareness(map, connection, "alva");
	return Object.fromEntries(map);
}

describe("what a connection says of itself", () => {
	it("[I5] bears the member the server knows, whatever name it gave", () => {
		const [own] = connections({ deviceId: "phone", clients: [] });
		expect(rewritten({ 7: { typing: true, member: "bo" } }, own)).toEqual({ 7: { typing: true, member: "alva" } });
	});

	it("[I5] is dropped under a client id another device speaks with", () => {
		const [own] = connections({ deviceId: "phone", clients: [] }, { deviceId: "bo's phone", clients: [7] });
		expect(rewritten({ 7: { typing: true } }, own)).toEqual({});
	});

	it("may go on under its own id when its device has connected again", () => {
		const [own] = connections({ deviceId: "phone", clients: [] }, { deviceId: "phone", clients: [7] });
		expect(rewritten({ 7: { typing: false } }, own)).toEqual({ 7: { typing: false, member: "alva" } });
	});

	it("is one state: a second client id of the same connection is dropped", () => {
		const [own] = connections({ deviceId: "phone", clients: [7] });
		expect(rewritten({ 8: { typing: true }, 7: { typing: true } }, own)).toEqual({
			7: { typing: true, member: "alva" },
		});
	});

	it("[I6] is nothing when it is anything but its one field", () => {
		const [own] = connections({ deviceId: "phone", clients: [] });
		expect(rewritten({ 7: {}, 8: { typing: "yes" }, 9: { typing: true, html: "<b>" }, 10: [] }, own)).toEqual({});
	});
});
