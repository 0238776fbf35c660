import { useFamily } from "../../hooks/use-family.ts";
import { hueOf, huesOf } from "./hue.ts";

/** A member's colour, which nobody else of the family has as long as there are enough. Degrees, for `oklch`. */
export function useHue(memberId: string): number {
	return huesOf(useFamily().members).get(memberId) ?? hueOf(memberId);
}
