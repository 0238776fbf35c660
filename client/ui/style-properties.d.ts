import "react";

declare module "react" {
	interface CSSProperties {
		/** The hue of a member, in degrees. */
		"--hue"?: number;
		"--size"?: string;
		/** Width over height of a picture, and how wide it is at most. */
		"--ratio"?: number;
		"--most"?: string;
		/** How many cells stand in a part of a grid. */
		"--count"?: number;
		/** Of a whole, from 0 to 1. */
		"--share"?: number;
	}
}
