import * as encoding from "lib0/encoding";
import { outboxDocumentName } from "../../../shared/document-names.ts";
import { opcodes, type RawSync } from "../../support/raw-sync.ts";
import { attacks } from "../support/attacks.ts";
import { contentKinds, encodeRawUpdate, type RawId, type RawStruct } from "../support/raw-update.ts";
import { type Assault, again, onSocket, type Scene } from "./assault.ts";

/** More at once would only end the socket (docs/security.md, limits). */
const atOnce = { updates: 20, bytes: 2 * 1024 * 1024 };

/** The same updates over and over: as many at once as fit, then the outbox anew, for each of them ends it. */
function byUpdates(updates: readonly Uint8Array[]): Assault {
	const largest = Math.max(...updates.map((update) => update.byteLength));
	const count = Math.max(updates.length, Math.min(atOnce.updates, Math.floor(atOnce.bytes / largest)));
	const batch = Array.from({ length: count }, (_, n) => updates[n % updates.length] ?? new Uint8Array());
	return (scene, did) => {
		let page = 0;
		return again(() =>
			onSocket(scene, async (sync) => {
				for (let round = 0; round < 20 && sync.ended() === null; round += 1) {
					page += 1;
					await pour(scene, sync, `bomb-${page}`, batch);
					did(batch.length);
				}
			}),
		);
	};
}

async function pour(scene: Scene, sync: RawSync, page: string, updates: readonly Uint8Array[]): Promise<void> {
	const name = outboxDocumentName(scene.didi.deviceId, page);
	if ((await sync.open(name, scene.didi.token)) !== "ok") throw new Error("not let in");
	for (const update of updates) {
		sync.send(name, opcodes.sync, (encoder) => {
			encoding.writeVarUint(encoder, 2);
			encoding.writeVarUint8Array(encoder, update);
		});
	}
	const isAnswered = () => sync.frames.some((frame) => frame.document === name && frame.opcode !== opcodes.auth);
	await sync.until("an answer", () => isAnswered() || sync.ended() !== null || undefined);
	sync.leave(name);
	sync.frames.length = 0;
}

function attack(name: string): Uint8Array {
	const update = attacks[name];
	if (update === undefined) throw new Error(`there is no attack called ${name}`);
	return update;
}

const plain = {
	kind: contentKinds.any,
	rightOrigin: null,
	parent: "entries",
	parentSub: null,
	elements: [{ id: "x" }],
};

/**
 * Two clients that hang on each other in turns, and a third whose every item hangs before the last one of them: plain
 * Yjs looks through all of them for each (168 kB: 13 s, measured).
 */
function quadratic(items: number): Uint8Array {
	const chain = (client: number): RawStruct[] =>
		Array.from({ length: items }, (_, clock) => ({ ...plain, origin: linkBefore(client, clock) }));
	const late: RawStruct[] = Array.from({ length: items }, () => ({
		...plain,
		origin: null,
		rightOrigin: { client: 2, clock: items - 1 },
	}));
	const sections = [chain(1), chain(2), late].map((structs, index) => {
		return { client: index + 1, clock: 0, structs, claimedStructs: structs.length };
	});
	return encodeRawUpdate(sections, []);
}

function linkBefore(client: number, clock: number): RawId | null {
	if (client === 2) return { client: 1, clock };
	return clock === 0 ? null : { client: 2, clock: clock - 1 };
}

/** Each depends on what nobody has, so that Yjs would keep it for ever and look at it again with every update. */
const pending = Array.from({ length: atOnce.updates }, (_, index) =>
	encodeRawUpdate([{ client: 900 + index, clock: 5, structs: [{ ...plain, origin: null }], claimedStructs: 1 }], []),
);

export const byUpdatesAssaults: Record<string, Assault> = {
	"bombs of seven bytes": byUpdates([
		attack("an allocation of 32 million slots"),
		attack("a clock poisoned by a GC of a thousand million"),
	]),
	"updates that are quadratic": byUpdates([quadratic(5_000), quadratic(160)]),
	"updates that hang on nothing": byUpdates(pending),
	"nesting and near-limit sizes": byUpdates([
		attack("nesting of 60,000"),
		attack("an update that is too large"),
		attack("500 appends that all name the first entry"),
	]),
};
