import type { Bringer } from "../gate/verdict.ts";
import type { NewSession } from "../people/new-session.ts";
import type { People } from "../people/people.ts";
import type { Speaker } from "./script.ts";

/** Sets the demo's family up and lets the others join; their passwords are random, they come in by links. */
export async function moveIn(
	people: People,
	setupToken: string,
	makePassword: () => string,
): Promise<Record<Speaker, Bringer>> {
	const account = (name: Speaker, deviceName: string) => ({
		...{ name, username: name.toLowerCase(), password: makePassword(), deviceName },
	});
	const owner = await people.setup.setUp({
		...{ token: setupToken, familyName: "Lindgren" },
		...account("Alva", "Alva's phone"),
	});

	async function join(name: Speaker, deviceName: string, role: "adult" | "child"): Promise<Bringer> {
		const { code } = await people.invites.make({ memberId: owner.member.id, deviceId: null }, { role });
		return bringer(await people.acceptInvite({ code, ...account(name, deviceName) }));
	}

	return {
		Alva: bringer(owner),
		Bo: await join("Bo", "Kitchen computer", "adult"),
		Cleo: await join("Cleo", "Cleo's laptop", "adult"),
		Didi: await join("Didi", "Didi's tablet", "child"),
	};
}

function bringer({ member, device }: NewSession): Bringer {
	return { memberId: member.id, deviceId: device.id };
}
