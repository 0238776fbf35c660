import { memberDocumentName, parseDocumentName, threadDocumentName } from "../../shared/document-names.ts";
import { wrongFiles } from "./check-files.ts";
import { documentsOn, isSame, rebuild } from "./documents.ts";
import type { House } from "./house.ts";
import type { Said } from "./ledger.ts";
import type { Machine } from "./machine.ts";

/** [I8] What is in the server's memory is what its rows say. Between two commits only. */
export function checkServerDocuments(house: House): void {
	const server = house.server();
	const { sqlite } = house.serverDisk;
	if (server === null || sqlite.inTransaction) return;
	house.wrong.push(...wrongFiles(house));
	for (const [name, document] of server.documents) {
		const rebuilt = rebuild(sqlite, name);
		if (rebuilt !== null && !isSame(rebuilt, document))
			house.wrong.push(`[I8] ${name} in memory differs from its rows`);
	}
}

/** [I1] What was kept is on its device's disk, as a waiting word or as an accepted one, whenever nothing is being written. */
export function checkDisks(house: House): void {
	for (const machine of house.machines) {
		if (!machine.disk.isQuiet() || !house.truth.isSignedIn(machine.session.device.id) || machine.wasEnded) continue;
		const updates = machine.disk.values("updates") as { update: Uint8Array }[];
		const there = new Set(updates.flatMap(({ update }) => house.ledger.wordsIn(update).map(({ number }) => number)));
		for (const row of machine.disk.values("outbox") as { said: { body?: string } }[]) {
			const number = house.ledger.numberIn(row.said.body ?? "");
			if (number !== null) there.add(number);
		}
		for (const said of house.ledger.all()) {
			// What came back to a server that was put back is fetched anew from there, and who leaves keeps nothing.
			const isBack = house.putBacks > 0 && house.truth.byNumber(said.number).length > 0;
			if (
				said.machine === machine.index &&
				said.state === "kept" &&
				!there.has(said.number) &&
				!isBack &&
				!said.mayBeGone &&
				!isWiped(house, said)
			) {
				house.wrong.push(`[I1] message ${said.number} is nowhere on the disk of machine ${machine.index}`);
			}
		}
	}
}

/** Taken by the server, and then off the disk because its author left the thread: a backup from before knows nothing of it. */
function isWiped({ takenOut, truth }: House, { number, memberId, threadId }: Said): boolean {
	return takenOut.has(`${memberId} ${threadId}`) && truth.wasCommitted(number);
}

/** True when nothing is left to be done anywhere: every device knows everything, and nothing waits. */
export function isSettled(house: House): boolean {
	return house.machines.every((machine) => {
		if (!machine.disk.isQuiet()) return false;
		const isSignedIn = house.truth.isSignedIn(machine.session.device.id);
		return machine.pages.every((page) => {
			const isOut = page.data.session.get().kind === "signed-out";
			if (!isSignedIn) return isOut;
			// Signed out in the days the server has lost, and nobody is left who knows.
			if (isOut && house.putBacks > 0) return true;
			if (page.data.historyTrouble.get()?.kind === "giving") return false;
			const { kind, waiting } = page.data.connection.get();
			const unseen = unseenReceipts(house, machine);
			if (kind !== "live" || waiting > unseen || waitingAbout(machine) > unseen) return false;
			return threadsOf(house, machine).every(
				(id) => page.threads.get(id)?.view.get().lastSeq === lastOfOpen(house, id),
			);
		});
	});
}

/** The last number of the newest segment: of a message in an older one something may have been said since. */
function lastOfOpen({ truth }: House, threadId: string): number {
	const committed = truth.threads().get(threadId) ?? [];
	const open = Math.max(0, ...committed.map(({ segment }) => segment));
	return committed.findLast(({ segment }) => segment === open)?.seq ?? 0;
}

/** What was said of messages is not among what the bar counts. */
function waitingAbout(machine: Machine): number {
	const rows = machine.disk.values("outbox") as { said: { kind: string }; state: string }[];
	const kinds = ["edit", "react", "vote", "pin", "star", "delete"];
	return rows.filter(({ said, state }) => state === "waiting" && kinds.includes(said.kind)).length;
}

/** Words that were accepted just before their author left the thread: nobody may show them the entry any more. */
function unseenReceipts(house: House, machine: Machine): number {
	const rows = machine.disk.values("outbox") as { said: { id: string; thread: string }; state: string }[];
	const { truth } = house;
	return rows.filter(({ said, state }) => {
		const isTaken = state === "waiting" && truth.byId(said.id) !== undefined;
		return isTaken && !truth.mayHear(machine.session.device.id, said.thread);
	}).length;
}

/** What must hold when everything has healed and come to rest. */
export function checkAtRest(house: House): string[] {
	const wrong = [...house.truth.rewritten()];
	for (const machine of house.machines) {
		if (house.isPresent(machine)) wrong.push(...wrongReplicas(house, machine), ...wrongLeavings(house, machine));
		else if (house.putBacks === 0) wrong.push(...wrongAfterTheEnd(machine));
	}
	for (const said of house.ledger.all()) {
		if (said.state === "kept" && !said.mayBeGone && !hasEnded(house, said.number)) {
			wrong.push(`[I1] message ${said.number} neither arrived nor was refused${whereabouts(house, said.number)}`);
		}
	}
	return wrong;
}

function threadsOf(house: House, machine: Machine): string[] {
	return house.threadIds.filter((id) => house.truth.mayHear(machine.session.device.id, id));
}

/** [I4] [I8] Every device of a member holds the same history, to the byte. */
function wrongReplicas(house: House, machine: Machine): string[] {
	const kept = documentsOn(machine.disk.values("updates"));
	const { sqlite } = house.serverDisk;
	const names = [memberDocumentName(machine.session.member.id)];
	for (const id of threadsOf(house, machine)) {
		const segments = new Set((house.truth.threads().get(id) ?? []).map(({ segment }) => segment));
		for (const segment of segments) names.push(threadDocumentName(id, segment));
	}
	return names.flatMap((name) => {
		const mine = kept.get(name);
		const rebuilt = rebuild(sqlite, name);
		if (rebuilt === null) return [];
		if (mine === undefined) return [`[I4] machine ${machine.index} does not hold ${name}`];
		return isSame(mine, rebuilt) ? [] : [`[I8] machine ${machine.index} holds another ${name} than the server`];
	});
}

/** [I5] Of a thread somebody was taken out of, a device with a page keeps nothing. */
function wrongLeavings(house: House, machine: Machine): string[] {
	// What a server that was put back has forgotten, nobody was told to wipe.
	if (house.putBacks > 0 || machine.pages.length === 0) return [];
	const { id: deviceId } = machine.session.device;
	const kept = [...documentsOn(machine.disk.values("updates")).keys()].map(parseDocumentName);
	const left = kept.filter((name) => name?.kind === "thread" && !house.truth.mayHear(deviceId, name.threadId));
	return left.length === 0 ? [] : [`[I5] machine ${machine.index} holds ${left.length} segments of what it left`];
}

/** [I5] A device that was ended keeps nothing of the conversation once it has heard of it. */
function wrongAfterTheEnd(machine: Machine): string[] {
	const left = machine.disk.values("updates").length;
	// A page that was killed while it cleaned up could not finish, and the next one knows nothing of it.
	return left === 0 || machine.pages.length === 0 || machine.wasKilledAfterItsEnd
		? []
		: [`[I5] machine ${machine.index} was ended and holds ${left} updates`];
}

/** [I1] Accepted, or shown as refused on each page of its device, or, where the session has ended, still on its disk. */
function hasEnded(house: House, number: number): boolean {
	const said = house.ledger.get(number);
	const machine = house.machines[said?.machine ?? -1];
	if (said === undefined || machine === undefined) return false;
	if (house.truth.byNumber(number).length > 0) return true;
	const isOnDisk = (machine.disk.values("outbox") as { said: { body?: string } }[]).some(
		(row) => row.said.body === said.body,
	);
	if (house.putBacks > 0 && isWiped(house, said)) return true;
	// Accepted in the days the server has lost, and its author is not there any more to give it back.
	if (
		house.putBacks > 0 &&
		!(house.isPresent(machine) && house.truth.mayHear(machine.session.device.id, said.threadId))
	)
		return true;
	if (machine.pages.length === 0 || !house.isPresent(machine)) return isOnDisk;
	return machine.pages.every((page) =>
		page.threads
			.get(said.threadId)
			?.view.get()
			.items.some((item) => item.type === "message" && item.body === said.body && item.delivery === "refused"),
	);
}

function whereabouts(house: House, number: number): string {
	const said = house.ledger.get(number);
	const machine = house.machines[said?.machine ?? -1];
	if (said === undefined || machine === undefined) return "";
	const rows = JSON.stringify(machine.disk.values("outbox").filter((row) => JSON.stringify(row).includes(said.body)));
	const pages = machine.pages.map((page) => {
		const view = page.threads.get(said.threadId)?.view.get();
		return `${page.data.session.get().kind} ${view?.state} ${view?.record === null ? "no record" : ""}`;
	});
	const mayHear = house.truth.mayHear(machine.session.device.id, said.threadId);
	return ` (of machine ${said.machine}, ${mayHear ? "in" : "not in"} the thread; on disk ${rows}; pages ${pages.join(", ")})`;
}
