core-name = Lugha
core-keywords = lugha, kiswahili, swahili, badili lugha, badilisha lugha, kubadilisha lugha

core-welcome-languages =
    👋 Karibu EasyMO: kazi, biashara, nyumba, usafiri na mengine mengi, hapa hapa WhatsApp.
    Ungependa tuongee kwa lugha gani?
core-home-menu = 🏠 Nikusaidie nini leo?
core-language-choose = Ungependa tuongee kwa lugha gani?
core-language-done = Sawa, tutaongea kwa Kiswahili.
core-stop-done =
    Hatutakutumia taarifa tena. Bado unaweza kuniandikia wakati wowote.
    Ukitaka kuzipokea tena, andika START.
core-start-done = Karibu tena! Utaanza tena kupokea taarifa zetu.

core-row-resume = ▶️ Endelea
core-row-resume-about = Endelea ulipoishia
core-row-language = 🌐 Lugha
core-row-language-about = English · Français · Kinyarwanda · Kiswahili
core-row-waiter-agent = 🍽️ Baa na migahawa
core-row-waiter-agent-about = Ona menyu, agiza na ulipe ukiwa mezani
core-row-rides-agent = 🛵 Usafiri na delivery
core-row-rides-agent-about = Pata bodaboda au teksi iliyo karibu nawe
core-row-jobs-agent = 💼 Kazi na vibarua
core-row-jobs-agent-about = Tafuta kazi, au mtu wa kukufanyia kazi
core-row-business-broker-agent = 🛍️ Nunua na uza
core-row-business-broker-agent-about = Uza vitu vyako, pata unachohitaji
core-row-real-estate-agent = 🏡 Nyumba na vyumba
core-row-real-estate-agent-about = Panga, nunua au tangaza nyumba yako
core-row-farmer-agent = 🌱 Soko la wakulima
core-row-farmer-agent-about = Mazao moja kwa moja kutoka shambani
core-row-insurance-agent = 🛡️ Bima
core-row-insurance-agent-about = Kata bima ya gari au pikipiki, ihuishe, dai fidia
core-row-sales-agent = 🆘 Msaada
core-row-sales-agent-about = Uliza swali, upate msaada
core-row-profile = 👤 Akaunti yangu
core-row-profile-about = Jina, lugha, sehemu ulizohifadhi
