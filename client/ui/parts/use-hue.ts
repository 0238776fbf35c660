import { useFamily } from "../../hooks/use-family.ts";
import { hueOf } from "./hue.ts";

/** A member's colour: the one they chose, else the one of their id. Degrees, for `oklch`. */
export function useHue(memberId: string): number {
	const { members } = useFamily();
	return members.find(({ id }) => id === memberId)?.hue ?? hueOf(memberId);
}
