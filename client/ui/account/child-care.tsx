import type { FamilyMember } from "../../../shared/member-document.ts";
import { AllowedPanel } from "./allowed-panel.tsx";
import { ChildNamePanel } from "./child-name-panel.tsx";
import { ChildThreadsPanel } from "./child-threads-panel.tsx";
import { NewSecretPanel } from "./new-secret-panel.tsx";

/** What a child's adults decide: whom it may write with, what conversations it is in, how it signs in, its name. */
export function ChildCare({ child }: { child: FamilyMember }) {
	return (
		<>
			<AllowedPanel child={child} />
			<ChildThreadsPanel child={child} />
			<NewSecretPanel child={child} />
			<ChildNamePanel child={child} />
		</>
	);
}
