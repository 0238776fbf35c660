/** A week of talk: weekday, time, who, what. ¶ is a new line within a message. */
export const week3 = `
Mon 07:02 Alva: Dentist today, Didi, at 14:20. I fetch you from maths. You are welcome.
Mon 07:04 Didi: best dentist ever
Mon 15:10 Didi: no holes!!! and i got a ring with a shark
Mon 15:12 Cleo: I never got a shark. In my day it was a ruler.
Mon 15:13 Bo: In my day it was the holes.
Mon 19:30 Bo: The right part for the tap has come. I will not touch it today. I want to do it with respect.
Tue 08:30 Cleo: Exam on Thursday: 140 species of plankton. I dream in Latin.
Tue 08:34 Bo: Ask us one.
Tue 08:36 Cleo: Which of them glows when a boat goes past at night?
Tue 08:41 Bo: Noctiluca scintillans. I have a boat, I looked over the edge once.
Tue 08:42 Cleo: PAPA
Tue 08:42 Bo: I contain depths.
Tue 16:55 Didi: for my project i need to see where frogs live. can we go to the pond on saturday
Tue 16:58 Alva: We can. Rubber boots, and we look with eyes, not with hands.
Tue 17:00 Didi: can the hands look a bit
Tue 20:11 Alva: Guest list for Grandpa, first try:¶Us four¶Uncle Per and Lo¶The two from the chess club¶Ingrid next door¶Who is missing?
Tue 20:15 Bo: Sture with the accordion. He has asked twice.
Tue 20:16 Alva: Grandpa says no accordion.
Tue 20:17 Bo: Grandpa says no to everything and then he dances.
Tue 20:20 Cleo: Sture is in. If anyone asks, it was democracy.
Wed 06:45 Alva: Power is out in our whole street. Everything in the freezer stays closed please.
Wed 06:47 Bo: The stove in the living room works. I am making coffee like my grandfather.
Wed 06:50 Didi: is there school if there is no light
Wed 06:51 Alva: There is school in the dark too.
Wed 08:30 Alva: Still out. I write this on the train, so it goes when it goes.
Wed 11:05 Bo: Back. The clock on the oven thinks it is midnight. Ice cream survived, somebody should check it though.
Wed 11:06 Didi: I VOLUNTEER
Wed 11:07 Bo: You are supposed to be in geography.
Wed 11:08 Didi: it is break
Thu 07:30 Alva: Cleo, all of us think of you at ten o'clock! 🦠🌊
Thu 07:33 Didi: good luck from bertil too
Thu 12:40 Cleo: It went well. I think it really went well! 131 that I am sure of, and Noctiluca was on it!!!
Thu 12:41 Bo: I accept a share of the degree.
Thu 12:45 Alva: So happy for you. Sleep now.
Thu 21:02 Alva: Choir news: concert is fixed, a Saturday in three weeks, the old church, seven o'clock. All of you in the second row please, where I can see you and you cannot whisper.
Fri 09:20 Bo: I did the tap. With respect. It does not drip, it does not sing, and no parts are left over.
Fri 09:21 Alva: I have put my ear to it. I am moved.
Fri 09:25 Cleo: End of an era. I learned to fall asleep to that tap.
Fri 16:12 Didi: noor says the grey one with the sock is called Mister Nobody until somebody wants him
Fri 16:13 Didi: information
Fri 16:20 Alva: I see what the information is doing.
Fri 16:22 Bo: Mister Nobody is a very good name
Sat 10:30 Didi: AT THE POND
Sat 10:44 Didi: three frogs and one toad, the toad looks like uncle per
Sat 10:46 Alva: Do not put that in the project.
Sat 10:47 Didi: it is already in the project
Sat 12:15 Bo: The hands looked a bit. We have wet people. Please have towels ready.
Sat 12:16 Cleo: Which people?
Sat 12:17 Bo: All of the people.
Sat 19:40 Didi: cleo do you know why they are slimy
Sat 19:52 Cleo: The slime keeps the skin wet so that they can breathe through it. Also it makes them hard to hold, which I hear you found out.
Sat 19:53 Didi: i found out with my whole face
Sun 09:45 Alva: Rolls are in the oven. Twelve minutes. Anyone still in bed hears this as a polite knock.
Sun 09:46 Bo: I hear it
Sun 09:58 Didi: i smelled it before i read it
Sun 13:30 Bo: Vega's new name sign has arrived, and it says VEGAN.
Sun 13:31 Cleo: KEEP IT
Sun 13:32 Alva: You could paint over one letter.
Sun 13:33 Bo: I could also stop eating herring.
Sun 13:34 Didi: paint over one letter papa
Sun 18:20 Alva: Parcel to Cleo is packed: the camera, wool socks, a jar of the good jam and the atlas nobody asked for, it just wanted to come along.
Sun 18:30 Cleo: There is always room for an atlas
`;
