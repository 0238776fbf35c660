import { limits } from "../../../shared/limits.ts";
import { Field } from "../parts/field.tsx";

type NameFieldProps = {
	name: string;
	label: string;
	hint: string | null;
	autoComplete: string;
	/** What stands in the box at first. */
	initial: string;
	refused: string | null;
};

/** The name of a person or a family, in any script. */
export function NameField({ refused, initial, ...texts }: NameFieldProps) {
	return (
		<Field
			{...texts}
			defaultValue={initial}
			dir="auto"
			required
			maxLength={limits.nameLength}
			refused={refused}
			extra={null}
		/>
	);
}
