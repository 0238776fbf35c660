import type { House } from "./house.ts";

/**
 * [I9] When all has come to rest, what was deleted has no words: not in the rows of the server, not in the bytes these
 * became, not on the disks of the devices that are there, and on no screen.
 */
export function checkDeleted(house: House): string[] {
	const { sqlite } = house.serverDisk;
	const deleted = sqlite.prepare("select about from entries where kind = 'delete'").pluck().all() as string[];
	if (deleted.length === 0) return [];
	const standing = sqlite
		.prepare("select id from entries where kind in ('message', 'edit') and (id = ? or about = ?)")
		.pluck();
	const left = deleted.flatMap((id) => standing.all(id, id) as string[]);
	const gone = numbersGone(house, deleted);
	return [
		...left.map((id) => `[I9] ${id} was deleted, and its row has words`),
		...wordsOnServer(house, gone),
		...house.machines.flatMap((machine) => {
			if (!house.isPresent(machine) || machine.pages.length === 0) return [];
			const updates = machine.disk.values("updates") as { update: Uint8Array }[];
			const there = updates.flatMap(({ update }) => house.ledger.wordsIn(update).map(({ number }) => number));
			return there
				.filter((number) => gone.has(number) && mayHear(house, machine.session.device.id, number))
				.map((number) => `[I9] message ${number} was deleted, and is on the disk of machine ${machine.index}`);
		}),
		...onScreens(house),
	];
}

/** Those of which nothing else stands: said again under another id, they are there by right. */
function numbersGone({ truth, ledger }: House, deleted: readonly string[]): ReadonlySet<number> {
	const numbers = deleted.flatMap((id) => truth.everById(id).map(({ body }) => ledger.numberIn(body)));
	return new Set(numbers.filter((number) => number !== null && truth.byNumber(number).length === 0) as number[]);
}

function mayHear({ truth, ledger }: House, deviceId: string, number: number): boolean {
	return truth.mayHear(deviceId, ledger.get(number)?.threadId ?? "");
}

function wordsOnServer({ serverDisk, ledger }: House, gone: ReadonlySet<number>): string[] {
	const rows = serverDisk.sqlite.prepare(`select entry, "update" from entries`).all();
	return (rows as { entry: string; update: Uint8Array }[]).flatMap(({ entry, update }) =>
		[...ledger.wordsIn(update), ...ledger.wordsIn(Buffer.from(entry))]
			.filter(({ number }) => gone.has(number))
			.map(({ number }) => `[I9] message ${number} was deleted, and is on the server`),
	);
}

function onScreens(house: House): string[] {
	return house.pages().flatMap(({ machine, data, threads, owner }) => {
		if (data.session.get().kind !== "signed-in") return [];
		return [...threads].flatMap(([threadId, thread]) => {
			if (!house.truth.mayHear(machine.session.device.id, threadId)) return [];
			return thread.view.get().items.flatMap((item) => {
				if (item.type !== "message" && item.type !== "event") return [];
				const isGone = house.truth.byId(item.id)?.body.startsWith('["deleted"') ?? false;
				const isShownGone = item.type === "event" && item.event.kind === "deleted";
				return isGone === isShownGone
					? []
					: [`[I9] ${item.id} is shown as ${isShownGone ? "" : "not "}deleted on ${owner.name}`];
			});
		});
	});
}
