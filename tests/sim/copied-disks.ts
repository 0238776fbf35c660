import type { House } from "./house.ts";
import { createStorage, type Machine, storageRows } from "./machine.ts";

/** Keeps the state of a device's disk for later. */
export async function copyDisk(house: House, machine: Machine): Promise<void> {
	for (let left = 400; left > 0 && !machine.disk.isQuiet(); left -= 1) await house.time.step(house.time.now() + 50);
	machine.copy = { disk: machine.disk.copy(), storage: storageRows(machine.storage) };
}

/** The device is lost or broken, and goes on from an older copy of its disk. What was said since then is gone with it. */
export function putBack(house: House, machine: Machine): void {
	const { copy } = machine;
	if (copy === null || !machine.disk.isQuiet()) return;
	for (const page of [...machine.pages]) page.kill(true);
	machine.disk = copy.disk.copy();
	machine.storage = createStorage(copy.storage);
	const kept = wordsOnDisk(house, machine);
	forgetOrder(house, machine);
	for (const said of house.ledger.all()) {
		if (said.machine === machine.index && !kept.has(said.number)) said.state = "let go";
	}
	// What it had retried or discarded since stands there as before.
	for (const number of kept) {
		const said = house.ledger.get(number);
		if (said?.state === "let go") said.state = "typing";
	}
	house.openPage(machine);
}

/** The same device runs twice, as after its profile was copied to a second computer. */
export function copyBeside(house: House, machine: Machine): void {
	if (!machine.disk.isQuiet() || house.machines.length > 9) return;
	const beside = house.addMachine({ ...machine.session, token: machine.token });
	beside.disk = machine.disk.copy();
	beside.storage = createStorage(storageRows(machine.storage));
	forgetOrder(house, machine);
	house.openPage(beside);
}

/** Two disks say the same words, each when it can. */
function forgetOrder(house: House, machine: Machine): void {
	for (const said of house.ledger.all()) if (said.machine === machine.index) said.order = null;
}

function wordsOnDisk(house: House, machine: Machine): Set<number> {
	const rows = machine.disk.values("outbox") as { said?: { body?: unknown } }[];
	const numbers = rows.map((row) => (typeof row.said?.body === "string" ? house.ledger.numberIn(row.said.body) : null));
	return new Set(numbers.filter((number) => number !== null));
}
