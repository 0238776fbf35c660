import "react";

declare module "react" {
	interface CSSProperties {
		/** The hue of a member, in degrees. */
		"--hue"?: number;
		"--size"?: string;
	}
}
