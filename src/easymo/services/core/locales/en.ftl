core-name = Language
core-keywords = language, languages, english

core-welcome-languages =
    👋 Welcome to EasyMO: work, trade, homes, rides and more, right here in WhatsApp.
    Which language do you prefer?
core-home-menu = 🏠 What can I do for you today?
core-language-choose = Which language do you prefer?
core-language-done = I will speak English with you.
core-stop-done =
    You will receive no more notifications from us. You can still write to me any time.
    Type START to receive them again.
core-start-done = Welcome back! You will receive notifications again.

core-row-resume = ▶️ Continue
core-row-resume-about = Go on where you stopped
core-row-language = 🌐 Language
core-row-language-about = English · Français · Kinyarwanda · Kiswahili
core-row-waiter-agent = 🍽️ Bars & restaurants
core-row-waiter-agent-about = See menus, order and pay from your seat
core-row-rides-agent = 🛵 Rides & delivery
core-row-rides-agent-about = Find a moto or cab near you
core-row-jobs-agent = 💼 Jobs & gigs
core-row-jobs-agent-about = Find work, or hire someone
core-row-business-broker-agent = 🛍️ Buy & sell
core-row-business-broker-agent-about = Sell your things, find what you need
core-row-real-estate-agent = 🏡 Houses & rooms
core-row-real-estate-agent-about = Rent, buy, or list a property
core-row-farmer-agent = 🌱 Farmers' market
core-row-farmer-agent-about = Produce straight from the farm
core-row-insurance-agent = 🛡️ Insurance
core-row-insurance-agent-about = Insure a vehicle, renew, make a claim
core-row-sales-agent = 🆘 Help centre
core-row-sales-agent-about = Ask a question, get help
core-row-profile = 👤 My account
core-row-profile-about = Name, language, saved places
