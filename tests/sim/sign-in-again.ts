import { signedInAs, writeSessionEntry } from "../../client/data/session-entry.ts";
import type { House } from "./house.ts";
import type { Machine } from "./machine.ts";
import { running } from "./outside.ts";

/**
 * A device the server has forgotten, because it was put back to a day before that device was signed in: its member makes
 * a sign-in link, or gets one, and goes on with what the device holds. True while there are such devices.
 */
export function signInAgain(house: House): boolean {
	const server = house.server();
	const forgotten = house.machines.filter((machine) => isForgotten(house, machine));
	for (const machine of forgotten) {
		if (server === null || machine.isSigningIn || !isMember(house, machine)) continue;
		machine.isSigningIn = true;
		const done = () => {
			machine.isSigningIn = false;
		};
		running.run(server.owner, () => void begin(house, machine).then(done, done));
	}
	return forgotten.some((machine) => isMember(house, machine));
}

async function begin(house: House, machine: Machine): Promise<void> {
	const people = house.server()?.people;
	if (people === undefined) return;
	const { token: link } = await people.links.make(machine.session.member.id, null, 60_000);
	const { token, ...session } = await people.links.use(link, "phone");
	for (const page of [...machine.pages]) page.kill(false);
	machine.token = token;
	machine.session = session;
	writeSessionEntry(machine.storage, signedInAs(session));
	running.exit(() => house.openPage(machine));
}

function isForgotten({ serverDisk }: House, { session }: Machine): boolean {
	return serverDisk.sqlite.prepare("select 1 from devices where id = ?").get(session.device.id) === undefined;
}

function isMember({ serverDisk }: House, { session }: Machine): boolean {
	const row = serverDisk.sqlite.prepare("select 1 from members where id = ? and removed_at is null");
	return row.get(session.member.id) !== undefined;
}
