/** The family everybody meets in every test. Alva owns the house; Eskil lives next door and is in no family. */
export type Person = { name: string; username: string; password: string };

export const familyName = "Lindgren";

export const cast = {
	alva: { name: "Alva", username: "alva", password: "a red wooden house" },
	bo: { name: "Bo", username: "bo", password: "two boats and a pier" },
	cleo: { name: "Cleo", username: "cleo", password: "rain on the roof" },
	didi: { name: "Didi", username: "didi", password: "seven green frogs" },
	eskil: { name: "Eskil", username: "eskil", password: "only a neighbour" },
} as const satisfies Record<string, Person>;

/** What somebody types to sign in: a route refuses whatever else it is given. */
export function credentialsOf({ username, password }: Person): { username: string; password: string } {
	return { username, password };
}
