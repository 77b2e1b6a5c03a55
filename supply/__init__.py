"""What EasyMO is made of besides its own code, and what must not be in it: ``make audit``."""
