import { beforeEach, expect, it } from "vitest";
import * as Y from "yjs";
import type { Socket } from "../../../server/sync/context.ts";
import { opcodes, syncFrame, syncSteps } from "../../../server/sync/frame.ts";
import { createOutboxes } from "../../../server/sync/outbox.ts";
import { createOutboxDoor } from "../../../server/sync/outbox-door.ts";
import { outboxDocumentName } from "../../../shared/document-names.ts";
import { entriesOf, openCore, type TestCore } from "../../support/core.ts";

let house: TestCore;
beforeEach(async () => {
	house = await openCore({ seed: 43, segmentMessages: 1_000 });
});

/** A socket of Alva's that is let in, with the answers to "may she go on?" handed in. */
function openDoor(access: () => true | Promise<boolean>) {
	const { alva } = house.people;
	const name = outboxDocumentName(alva.deviceId, "page");
	const sent: Uint8Array[] = [];
	const socket: Socket = {
		...{
			id: "socket",
			cookieToken: null,
			isOutdated: false,
			isAuthenticated: true,
			knownDevice: null,
			deviceId: alva.deviceId,
			personHere: alva.memberId,
		},
		...{ documents: new Set<string>(), unsentBytes: () => 0, close: () => undefined, endOutboxes: () => undefined },
	};
	const errors: unknown[] = [];
	const onError = (error: unknown) => void errors.push(error);
	const door = createOutboxDoor(socket, {
		...{ access, onError, send: (frame: Uint8Array) => void sent.push(frame) },
		admit: async () => ({ ...alva, isProgram: false, isReadOnly: false }),
		outboxes: createOutboxes(house.core.gate, () => undefined, onError),
	});
	door.receive(name, opcodes.auth, Uint8Array.from([0, opcodes.auth, 0, 0]));
	return { door, name, sent, errors };
}

function updatesOf(bodies: readonly string[]): Uint8Array[] {
	const page = new Y.Doc();
	const updates: Uint8Array[] = [];
	page.on("update", (update: Uint8Array) => updates.push(update));
	for (const body of bodies) page.getArray("entries").push([house.message(body)]);
	return updates;
}

it("[I5] asks for each frame whether its device may still speak, and takes nothing behind a no", async () => {
	const thread = await house.openThread(0);
	const answers = [true, true, false, true];
	const { door, name, sent, errors } = openDoor(async () => answers.shift() ?? true);
	await new Promise(setImmediate);
	for (const update of updatesOf(["first", "second", "third", "fourth"]))
		door.receive(name, opcodes.sync, syncFrame(name, syncSteps.update, update));
	await expect.poll(() => new TextDecoder().decode(sent.at(-1))).toContain("thread_not_found");
	await expect.poll(() => entriesOf(thread).map(({ body }) => body)).toEqual(["first", "second"]);
	expect(errors).toEqual([]);
});

it("[I5] takes nothing more once it was ended, also of what waits for an answer", async () => {
	const thread = await house.openThread(0);
	let answer: (may: boolean) => void = () => undefined;
	const { door, name, sent } = openDoor(
		() =>
			new Promise<boolean>((resolve) => {
				answer = resolve;
			}),
	);
	await new Promise(setImmediate);
	for (const update of updatesOf(["first", "second"]))
		door.receive(name, opcodes.sync, syncFrame(name, syncSteps.update, update));
	door.endAll("removed");
	answer(true);
	await new Promise(setImmediate);
	await house.core.gate.submit([house.message("somebody else's")], house.people.bo);
	expect(entriesOf(thread).map(({ body }) => body)).toEqual(["somebody else's"]);
	expect(new TextDecoder().decode(sent.at(-1))).toContain("removed");
});
