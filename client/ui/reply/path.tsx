import { Button } from "../parts/button.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./path.module.css";

/** Of a jump to what a reply answers: that it is being looked for, and once there the way back. */
export function ReplyPath({ isLooking, onBack }: { isLooking: boolean; onBack: (() => void) | null }) {
	const t = useLaterText();
	return (
		<div className={styles.path}>
			<p role="status" className={isLooking ? styles.looking : "visually-hidden"}>
				{isLooking && t("reply.looking")}
			</p>
			{onBack && !isLooking && (
				<Button kind="plain" className={styles.back} onClick={onBack}>
					{t("reply.back")}
				</Button>
			)}
		</div>
	);
}
