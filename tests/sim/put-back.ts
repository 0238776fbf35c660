import { memberDocumentName, parseDocumentName } from "../../shared/document-names.ts";
import type { Entry } from "../../shared/entry.ts";
import type { FamilyMember, RevokedDevice } from "../../shared/member-document.ts";
import { documentsOn } from "./documents.ts";
import type { House } from "./house.ts";
import type { Machine } from "./machine.ts";

/** What a device held when the server was put back; it must all be there again at the end, if the device gets to say so. */
export type HeldThen = {
	at: number;
	machine: Machine;
	disk: Machine["disk"];
	deviceId: string;
	entries: { threadId: string; entry: Entry }[];
	members: FamilyMember[];
	revoked: RevokedDevice[];
};

/** The server's disk broke, and it goes on from one of its backups, put back by `hearth restore` or by a person's hand. */
export function putBackServer(house: House, which: number, isMarked: boolean): void {
	const backup = house.backups[which % house.backups.length];
	if (backup === undefined) return;
	house.killServer(false);
	for (const machine of house.machines) machine.wasEnded ||= !house.truth.isSignedIn(machine.session.device.id);
	house.serverDisk.putBack(backup);
	const { sqlite } = house.serverDisk;
	sqlite.exec("delete from restored");
	if (isMarked) {
		const at = new Date(house.time.now()).toISOString();
		sqlite.prepare("insert into restored (id, at, writing_from) values (1, ?, null)").run(at);
	}
	house.truth.readAnew();
	house.putBacks += 1;
	house.counts["put back"] = (house.counts["put back"] ?? 0) + 1;
	// What comes back at its old place may stand before what was said in the same order since.
	for (const said of house.ledger.all()) said.order = null;
	for (const machine of house.machines) house.heldThen.push({ at: house.time.now(), ...heldNow(machine) });
}

function heldNow(machine: Machine): Omit<HeldThen, "at"> {
	const documents = documentsOn(machine.disk.values("updates"));
	const member = documents.get(memberDocumentName(machine.session.member.id));
	const entries = [...documents].flatMap(([name, document]) => {
		const parsed = parseDocumentName(name);
		if (parsed?.kind !== "thread") return [];
		const all = document.getArray("messages").toArray() as Entry[];
		return all.map((entry) => ({ threadId: parsed.threadId, entry }));
	});
	return {
		...{ machine, disk: machine.disk, deviceId: machine.session.device.id, entries },
		members: (member?.getMap("family").get("members") ?? []) as FamilyMember[],
		revoked: (member?.getMap("settings").get("revoked") ?? []) as RevokedDevice[],
	};
}
