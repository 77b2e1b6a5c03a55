-- migrate:up

create table whatsapp_home_menu_items (
  key text primary key,
  address text not null,                -- what a tap opens; a row whose service is not here is not shown
  is_active boolean not null default true,
  active_countries text[] not null default '{RW,CD,BI,TZ}',
  display_order integer not null
);

insert into whatsapp_home_menu_items (key, address, display_order) values
  ('waiter_agent', 'ai-agents:waiter', 1),
  ('rides_agent', 'mobility:menu', 2),
  ('jobs_agent', 'jobs:menu', 3),
  ('business_broker_agent', 'marketplace:menu', 4),
  ('real_estate_agent', 'property:menu', 5),
  ('farmer_agent', 'ai-agents:farmer', 6),
  ('insurance_agent', 'insurance:menu', 7),
  ('sales_agent', 'ai-agents:support', 8),
  ('profile', 'profile:menu', 9);

alter table whatsapp_home_menu_items enable row level security;
create policy engine on whatsapp_home_menu_items to easymo_engine using (true) with check (true);
create policy everybody on whatsapp_home_menu_items for select to easymo_person using (true);
grant select, insert, update, delete on whatsapp_home_menu_items to easymo_engine;
grant select on whatsapp_home_menu_items to easymo_person;

-- migrate:down
drop table whatsapp_home_menu_items;
