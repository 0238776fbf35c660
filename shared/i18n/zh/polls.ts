import type { polls as english } from "../en/polls.ts";
import type { WordsIn } from "../words-in.ts";

export const polls: WordsIn<"zh", typeof english> = {
	"poll.answer": "选项 {number}",
	"poll.ask": "发起",
	"poll.bad_answer": "这个选项里有不能保存的字符。",
	"poll.heading": "新投票",
	"poll.nobody": "还没有人投票",
	"poll.open": "投票",
	"poll.option": "{text}，{votes}",
	"poll.pick_one": "选一个选项",
	"poll.pick_several": "想选几个都可以",
	"poll.question": "问题",
	"poll.same": "这个选项已经有了。",
	"poll.several": "可以选多个选项",
	"poll.voters": { other: "{count} 人已投票" },
	"poll.votes": { other: "{count} 票" },
	"poll.waits": "你的投票正等待发送",
};
