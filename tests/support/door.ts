import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Hocuspocus } from "@hocuspocus/server";
import { createFairTurns } from "../../server/fair-turns.ts";
import { tokenOf } from "../../server/http/cookies.ts";
import { hashSecret } from "../../server/people/secret.ts";
import { createReadShows } from "../../server/people/shows.ts";
import { createWhoHolds } from "../../server/people/who-holds.ts";
import { createAccess } from "../../server/sync/access.ts";
import { createAdmission } from "../../server/sync/admission.ts";
import { createRewriteAwareness } from "../../server/sync/awareness.ts";
import { openChannel } from "../../server/sync/channel.ts";
import type { SyncContext } from "../../server/sync/context.ts";
import type { Doors } from "../../server/sync/doors.ts";
import { createDocumentLoader } from "../../server/sync/load-document.ts";
import { createOutboxes } from "../../server/sync/outbox.ts";
import { rememberAccess } from "../../server/sync/remember-access.ts";
import { createSnapshots } from "../../server/sync/snapshots.ts";
import { createDoors, createSockets } from "../../server/sync/sockets.ts";
import { createSync } from "../../server/sync/sync.ts";
import { openSyncDoor } from "../../server/sync/upgrade.ts";
import { shippedCeilings } from "../../shared/ceilings.ts";
import { firstMorning, type TestCore } from "./core.ts";

/** The door on /sync before a core, on a real port, with Hocuspocus itself in reach. A device's token is its id. */
export type Door = { url: string; sync: Hocuspocus<SyncContext>; doors: Doors; close: () => Promise<void> };

export async function openDoor(house: TestCore): Promise<Door> {
	const { database, makeId } = house;
	const { writes, live, gate } = house.core;
	const clock = () => firstMorning;
	const onError = (error: unknown) => house.broken.push(String(error));
	for (const { deviceId } of Object.values(house.people)) {
		const token_hash = hashSecret(deviceId);
		await database.updateTable("devices").set({ token_hash }).where("id", "=", deviceId).execute();
	}
	const sockets = createSockets(() => undefined);
	const whoHolds = createWhoHolds({ database, writes, clock, onSeenFailed: onError });
	const access = rememberAccess(createAccess(database), writes.rights);
	const admit = createAdmission({ sockets, whoHolds, access });
	const sync = createSync({
		clock,
		takeTurn: createFairTurns(() => 0),
		...{ admit, access, onError, onPresence: () => undefined },
		rewriteAwareness: createRewriteAwareness({ readShows: createReadShows(database), onError }),
		load: createDocumentLoader(database, writes, live, (_thread, _seq, error) => onError(error)),
		snapshots: createSnapshots(database, writes, clock, onError),
	});
	const server = createServer();
	const outboxes = createOutboxes(gate, () => undefined, onError);
	const channel = {
		...{ sync, sockets, clock, ceilings: shippedCeilings, makeId, tokenOf, onError },
		...{ admit, access, outboxes },
	};
	const upgrade = openSyncDoor({
		...{ whoHolds, onError, tokenOf: ({ headers }) => tokenOf(headers) },
		isFromUs: () => true,
		open: (wire) => openChannel(wire, channel),
	});
	server.on("upgrade", upgrade);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		sync,
		doors: createDoors(sync, sockets),
		close: () =>
			new Promise((resolve) => {
				for (const socket of sockets.all()) socket.close(1012, "restarting");
				server.close(() => resolve());
			}),
	};
}
