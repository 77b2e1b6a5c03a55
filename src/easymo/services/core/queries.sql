-- name: home_menu
select key, address from whatsapp_home_menu_items
where is_active and $1 = any (active_countries)
order by display_order
