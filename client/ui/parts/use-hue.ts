import { useMember } from "../../hooks/use-member.ts";
import { hueOf } from "./hue.ts";

/** A member's colour: the one they chose, else the one of their id. Degrees, for `oklch`. */
export function useHue(memberId: string): number {
	return useMember(memberId)?.hue ?? hueOf(memberId);
}
